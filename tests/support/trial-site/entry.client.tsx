import '~/entry.client'
