import { passages } from '../../passage'

/** Help. */
export const help = {
  help: {
    title: 'Help',
    lead: 'How to do the main things, by who you are.',
    contents: 'On this page',
    groups: {
      everyone: {
        title: 'Everyone',
        passages: passages({
          signIn: {
            title: 'Sign in',
            text: [
              'Choose “Sign in” and enter the e-mail address your hub knows. We send a letter with a code. Type the code in the same browser within 10 minutes, or open the link in the letter there and press the button.',
              'No letter? Look in the junk folder. Check with your hub which address it has for you.',
            ],
          },
          look: {
            title: 'Language and colours',
            text: [
              'At the foot of every page you choose English or Welsh, and light or dark colours. When you are signed in, your letters follow the language too.',
            ],
          },
          account: {
            title: 'Your account',
            text: [
              'Your name at the top of the page leads to your account. There you change your name, see where you are signed in, and end what you do not know.',
            ],
          },
        }),
      },
      schools: {
        title: 'Schools and colleges',
        passages: passages({
          ask: {
            title: 'Ask for an employer',
            text: [
              'Open “Requests” and choose to ask for an employer. There are three short pages: what, who and when. You can stop at any time; the draft stays. When it is right, send it to the hub.',
              'To ask for the same as before, open an earlier request and copy it.',
            ],
          },
          follow: {
            title: 'See where it stands',
            text: [
              'Each request says in words what is happening, who has to act and what comes next. What needs you is on your desk.',
            ],
          },
          confirm: {
            title: 'Confirm',
            text: [
              'When an employer has said yes, open the request. Read the brief, name the member of staff who supervises, and confirm. Both sides then get the date for their calendars.',
            ],
          },
          change: {
            title: 'Move or cancel',
            text: [
              'Open the request and suggest another date, or cancel with a reason. The employer is told at once. The earlier, the better.',
            ],
          },
          after: {
            title: 'After the day',
            text: [
              'Write down how many of each class came and how many questions they asked. Then say how it went. We remind you after three and seven days.',
            ],
          },
        }),
      },
      employers: {
        title: 'Employers',
        passages: passages({
          offer: {
            title: 'Say what you offer',
            text: [
              'Open “What you offer” and fill in one page. The hub looks at it before schools are sent to you. You can change, pause or withdraw it at any time.',
            ],
          },
          answer: {
            title: 'Answer',
            text: [
              'Open the link in the letter. You can say yes and choose a time, say no, ask to be asked later, or take a break. You need not sign in.',
            ],
          },
          back: {
            title: 'You cannot come after all',
            text: [
              'Open the link in the letter again and choose “We cannot come”, or suggest another date. Please do it as early as you can: the hub looks for somebody else at once.',
            ],
          },
        }),
      },
      hub: {
        title: 'The hub’s coordinators',
        passages: passages({
          board: {
            title: 'See everything at once',
            text: [
              'The board shows every request by how it stands, how long it has waited and who has to act. Your desk shows what only you can mend.',
            ],
          },
          triage: {
            title: 'New requests',
            text: [
              'Open a new request and check it. Send it on its way, join it with another that asks for the same, or decline it with a reason. The hub then asks employers by itself.',
            ],
          },
          why: {
            title: 'Why these employers',
            text: [
              'Each request shows whom it asked, why them, and what ruled others out. You can ask somebody else yourself; you give a reason, and it is kept.',
            ],
          },
          people: {
            title: 'Invite people and bring in schools',
            text: [
              'Under “People” you invite colleagues, schools and employers. Under “Imports” you bring in the national school register or a list of employers. You see what would change before anything does.',
            ],
          },
        }),
      },
      administrators: {
        title: 'Administrators',
        passages: passages({
          troubles: {
            title: 'When something did not go through',
            text: [
              'Under “Administration” you see what the machine gave up on, and letters that may not have arrived. You can let each go again.',
            ],
          },
        }),
      },
    },
    more: 'Did not find it?',
  },
}
