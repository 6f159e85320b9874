/** What those still on their way have told so far, by the slug of the person and the number of the question. */
export const toldSoFar: { readonly [slug: string]: Readonly<Record<number, string>> } = {
  // Tells alone in the evenings and has come to her sixth answer.
  'wren-castellane': {
    1: 'Mum drove a school minibus and Dad was mostly on his back under somebody’s car. There was always a stranger at our table, waiting for a gearbox. I learned to make tea for people I did not know, and to tell from their face whether the news about the car was good.',
    6: 'I was the one who had lost something. A shoe, a letter home, the right week for the trip. I was not naughty. I was just somewhere else, and it was usually more interesting there. One teacher wrote that I was a pleasure to have in the corridor.',
    11: 'At ten I wanted to be the person who changes the letters on the cinema sign, with the long pole. At sixteen I wanted to be left alone. Nobody had told me that there are jobs in which you are left alone for most of the day and then somebody is very pleased to see you.',
    13: 'The post needed people for three weeks in December and I had a bicycle. The bicycle did not matter at all, they gave me a trolley. In January somebody had hurt his knee, so I stayed a bit longer. That was nine years ago. His knee is fine now. He thanks me for it.',
    16: 'Up at four. By five I am at the frame, sorting my walk into the order of the doors. It is like laying a table for six hundred people. Out by nine, eleven miles on foot, most of it up. I know every dog. Home by two, asleep by eight, and I hear about the evening from others.',
    20: 'How much people tell you in the four seconds it takes to hand over a parcel. And how few letters there are. When I began I carried paper. Now I carry shoes that people have ordered in two sizes, and on Friday I carry one of them back.',
  },
  // Her interview is being edited; in one answer she names the firm.
  'rupa-chowdhury-bell': {
    2: 'My aunt altered wedding dresses in the front room. She could look at a bride and see in which week she would stop eating. What I made of it was that you can know something about a person and keep it to yourself, and that this is half of a job.',
    7: 'Chemistry, because the balance had a little door. You shut the door and the number stopped shaking. I liked that there was a thing in that school with a door you could shut.',
    12: 'I was the Saturday girl at Saltwyke Pharmacy when I was fifteen. I dusted the cough sweets. They let me carry the sealed bags out to the cars of people who could not walk in, and I thought, so this is where everybody goes when they are ill. They do not go away. They go here.',
    19: 'The telephone. It rings when you are counting, and if you are counting you must not answer it, and whoever is ringing is frightened. I would give somebody my parking space to answer that telephone.',
    21: 'Reading what is really written. A tired doctor’s seven looks like a one, and that is the difference between a calm night and an ambulance. I got good at it by asking Meena, who had the stool by the window, and then by asking the doctors. I was the girl who rang back. Some of them were cross with me, and every one of them said thank you by the end.',
    23: 'I gave a man the right tablets in the wrong bag. Right name, wrong first name: father and son. I found it at six in the evening and drove to the house, and the father had the bag on the table and had not opened it, because, he said, the writing on it was not my usual writing. We wrote it down, all of it. There is a red line on that shelf now.',
  },
  // Just told, with a recordist in the packhouse canteen.
  'teodor-lupu': {
    3: 'A village with one road, and the road was the news. Who drives out, who comes back, what is tied on the roof. They expected that I would drive out. They were right, but I come back every time, and so I am news twice in the year.',
    16: 'At five the field is cold and the fruit is cold, and this is good, because warm fruit goes soft in your hand. We go in a line, two people to a row, and you hear about the neighbour’s daughter until ten o’clock. Then the sun comes and nobody speaks. In the afternoon the packhouse, where it is cool and we are fast.',
    18: 'The first week of a new field. Everything is there and nobody has touched it. It is like the snow.',
    28: 'It lets me build a house at home, room by room. I have now four rooms. It stops me to sleep in them. My mother sends me photographs of the rooms with the curtains that she chose. I have opinions on the curtains, and she has the rooms.',
  },
  // Agreed to half of the questions and left it at that.
  'gaynor-slatter': {
    4: 'They felt it was a place you were sent to be quiet. I was good at quiet. When it turned out that quiet was worth something in my line of work, my dad laughed until he had to sit down.',
    15: 'I thought it was for men in hats. There is a hat. I look very well in it.',
    17: 'Two brothers who have not agreed about anything since 1988 and are as gentle as nurses with everybody who comes through the door. And a florist, who cries at all of them, and still gets the names right.',
    20: 'That it is mostly cars. Washing them, moving them, finding where to put them. And that people laugh. There is nearly always one moment when somebody laughs, and then they look at me to see whether it is allowed. It is.',
  },
  // Was heard for a while; her consent has ended and she has not answered yet.
  'blodwen-hargreave': {
    10: 'Two degrees, one after the other, like a person who has missed the stop and goes round again. What I know now I learned from a man who polishes the cases. He taught me to stand still. When you stand still in a room people begin to tell you things.',
    14: 'They offered me an office upstairs, with a door and a plant. The other road was the gallery, standing, less of everything. I asked for a week. On the Thursday a boy asked me whether the whale minded. I went upstairs and told them to give the plant to somebody else.',
    19: 'Saying please do not touch. I want them to touch. I would like to hand that boy the whale.',
    27: 'To be asked a question you cannot answer, most days, until you are old.',
  },
  // She has approved her story, and her employer has a concern about one answer.
  'ines-fallowfield': {
    13: 'I typed letters for a man who sold boats. He went out of business very politely, and I typed that letter too. The hospital wanted somebody who could spell. I could spell everything except what is wrong with people, and that I learned.',
    16: 'I have a doctor in each ear. They talk fast, with their mouth full, walking. I write down what they said, and then I read it and write down what they meant. Each letter is somebody at home listening for the post. So I do the frightening ones first, and the ones for children before lunch.',
    19: 'Saying on the telephone that there is no date yet. I would hand that to whoever decides how many dates there are.',
    29: 'There is talk of seeing people nearer the harbour, so that they need not take two buses. In ten years a machine will type it all, and I will be the one who reads it over and says, no, he has a left leg as well.',
  },
}
