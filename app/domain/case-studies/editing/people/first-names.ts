/** First names often given in Britain, in every language spoken here; small and without marks. */
export const firstNames: ReadonlySet<string> = new Set(
  `aaliyah aaron abbie abdul abdullah abigail adam adeel adele adrian agnes ahmed aidan aileen ailsa aisha aisling alan
  albert alejandra alex alexander alexandra alfie alice alicia alina alison alistair alun alys amanda amara amber amelia
  amina amir amy ana andrea andrew andrzej aneira aneurin angela angharad angus anil anita anjali ann anna anne annette
  anthony antonio anwen arash arjun arthur arwel asad asha ashley asif audrey ava ayesha ayo barbara barry beata becky
  ben benjamin beryl bethan bethany betty beverley bilal billy blodwen bob bogdan bradley branwen brenda brendan
  brian bridget bronwen bryn bryony calum cameron cara carl carla carlos carmen caroline carys catalin catherine cathy
  catrin ceri cerys chantelle charles charlie charlotte cheryl chiara chidi chinedu chloe chris christina christine
  christopher ciara claire clare clive colette colin connor courtney craig cristina curtis cynthia dafydd dai daisuke
  damian daniel danielle danny daria darius darren dave david debbie deborah declan delyth denise dennis derek deirdre
  dewi diana diane dilwyn dilys dimitri dominic donald donna doreen doris dorota dorothy doug douglas duncan dylan
  edith edward eileen eilidh eira eirlys elaine eleanor elena elin elizabeth ella ellie elliot elsie eluned emeka
  emily emma emyr emrys enid eric erin esther ethan ethel eugene euan eva eve evelyn ewa farah farid farida fatima
  femi ffion fiona florin folake frances francesca freddie gareth garry gary gavin gemma geoff geoffrey george georgia
  georgina gerald geraint gerry gethin ghazala gillian gladys glenda glenn glenys goran gordon graham greg gregory gurpreet
  gwen gwenda gwenllian gwilym gwyn gwyneth habib hamza hana hannah harjit harpreet harriet harry hasan hayley heidi helen
  helena henry hilary hilda hina howard hugh hussain huw iain ian ibrahim ieuan ifan ifeoma imogen imran ines ingrid ioan
  iolo iona irena irene iris isaac isabel isabella ishaan isla iwan izabela jacob jacqueline jade jakub jamal james jamie
  jan jane janet janice jasmine jason javed jeff jeffrey jenna jennifer jenny jeremy jess jesse jessica jill jim jo joan
  joanna joanne joe joel johanna john jonathan jordan jose joseph josephine josh joshua joyce juan judith judy julia julian
  julie karen karim karl karolina kat kate katarzyna katherine kathleen kathryn kathy katie kay kayleigh keith kelly
  kelvin ken kenneth kerry kev kevin khadija kieran kim kimberley kirsty krystyna kuldeep kwame kyle lakshmi laura lauren
  lee leila leon leona leonard leroy les lesley leslie lewis liam linda lindsay lisa liz llinos lloyd lorna lorraine louise
  lucas lucy luis luke lydia lyn lynda lynne mabel maciej madeleine maggie magda mahmood mair malcolm malik mandy manjit
  manon marcel marcin marcus mared margaret maria marian marie marilyn marina mario marion mariusz marlene martin martha
  mary maryam mateusz matilda matt matthew maureen maurice mavis megan mehmet meena meera mel melanie melissa meredith
  merlin michael michaela michal michelle miguel mihai mike mildred milena miriam mohamed mohammad mohammed moira molly
  monica morag moses muhammad muriel myfanwy nadia nadeem naomi narinder nasreen natalia natalie natasha nathan neelam neha
  neil nia nicola nicole nigel nikhil nina noah noel nora noreen norman norma obi oksana olena olga oliver olivia olu
  olwen oscar owain owen pam pamela parveen patricia patrick paul paula pauline pawel pedro peggy percy pete peter petra
  phil philip philippa phoebe phyllis piotr precious priya rachel raheem rajesh raj ralph ramesh ravi rebecca reece
  reggie rhian rhiannon rhodri rhona rhys richard rita robert roberta robyn rodney roger rohan ron ronald rosemary rosie
  ross roxanne roy rukhsana rupert russell ruth ryan sabina sadie sajid saleem sally salma sam samantha samir samuel sandeep
  sandra sanjay sara sarah saskia scott sean sebastian selina shabana shahid shane shannon sharon shaun sheila shelley
  shirley sian sid simon sinead siobhan sioned sofia sonia sonja sophia sophie stacey stan stanley stefan stella stephanie
  stephen steve steven stewart stuart suleiman sunita susan susannah sushila suzanne svetlana sylvia tahir tamara tamsin
  tanya tara tariq ted teresa terry tess thelma theo theresa thomas tiffany tim timothy tina toby tom tomasz tommy tony
  tracey trevor tudor ursula usha valerie vanessa vera verity veronica vicky victoria vijay vikram vincent viola vivian
  walter wayne wendy wilfred will william winifred winston wojciech yasmin yvonne zac zahra zainab zara zoe zofia zuzanna`
    .split(/\s+/)
    .filter(Boolean),
)

/** First names that are everyday words too: they count only within a sentence. */
export const everydayNames: ReadonlySet<string> = new Set(
  `angel art april autumn basil beth bill carol chase christian clay cliff crystal daisy dawn dean dot drew eve faith fern
  flora frank gay gene ginger glen grace grant guy harmony hazel heath heather holly hope hunter ivy jack jean jo joy june
  kay kit lance lee les lily mark may miles myrtle nick olive pat penny pearl poppy ray reed rich rob robin rod rose ruby
  rusty sandy sky stan storm sue summer ted tom violet wade ward will`
    .split(/\s+/)
    .filter(Boolean),
)
