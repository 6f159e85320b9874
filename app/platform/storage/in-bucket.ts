import type { Readable } from 'node:stream'
import { Disk } from 'flydrive'
import { config } from '../config'
import type { Place } from './place'

const libraries = () =>
  Promise.all([import('@aws-sdk/client-s3'), import('flydrive/drivers/s3')]).catch(error => {
    throw new Error('STORAGE is s3, but its packages are not installed. Type: npm install --include=optional', {
      cause: error,
    })
  })

/** A bucket that speaks S3. Its packages are optional and loaded here alone. */
export const inBucket = async (): Promise<Place> => {
  const { bucket, region, endpoint, accessKey, secretKey } = config.s3
  if (!bucket) throw new Error('STORAGE is s3, but S3_BUCKET is not set.')

  const [{ S3Client, GetObjectCommand, HeadBucketCommand }, { S3Driver }] = await libraries()
  const client = new S3Client({
    region,
    // Not every store knows Amazon's newer checksums.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
    // Without keys the surroundings are asked, as on a machine that has a role.
    ...(accessKey ? { credentials: { accessKeyId: accessKey, secretAccessKey: secretKey } } : {}),
  })
  return {
    disk: new Disk(new S3Driver({ client, bucket, visibility: 'private', supportsACL: false })),
    read: async (key, { start, end }) => {
      const found = await client.send(
        new GetObjectCommand({ Bucket: bucket, Key: key, Range: `bytes=${start}-${end}` }),
      )
      return found.Body as Readable
    },
    // A store answers once it has kept what was given to it.
    settle: async () => undefined,
    probe: async () => {
      await client.send(new HeadBucketCommand({ Bucket: bucket }))
    },
  }
}
