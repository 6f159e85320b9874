/** Everyday words that are also the name of a firm: they count only where they stand like a name. */
const ordinary = `
Apple, Next, Boots, Orange, Three, Shell, Gap, Target, Sky, Sage, Game, Monsoon, Oasis, Coast, Mango, Whistles, Jigsaw,
Office, Schuh, Timpson, Bench, Dune, Clarks, Currys, Comet, Argos, Iceland, Spar, Booths, Costa, Subway, Wimpy, Leon, Eat,
Itsu, Greens, Giraffe, Five Guys, Amazon, Meta, Uber, Bolt, Oracle, Intel, Square, Stripe, Slack, Zoom, Word, Excel, Windows,
Teams, Virgin, Arriva, First, Stagecoach, Go Ahead, Shield, Ring, Nest, Dove, Lynx, Surf, Persil, Tide, Mars, Twix, Galaxy,
Bounty, Crunchie, Wispa, Pepsi, Sprite, Lucozade, Monster, Relentless, Evian, Innocent, Ford, Mini, Seat, Fiat, Jaguar, Rover,
Golf, Polo, Focus, Escort, Lush, Space NK, Superdrug, The Works, Works, The Range, Range, Wilko, Matalan, New Look,
River Island, Top Shop, Home Bargains, Pets at Home, Dunelm, Dreams, Furniture Village, Carpetright, Halfords, Screwfix,
Indeed, Reed, Monzo, Starling, Barclays, First Direct, Nationwide, Halifax, Santander, Metro Bank, Legal and General, Direct Line,
Hive, Bulb, Octopus, Shelter, Mind, Crisis, Scope, Oxfam, Brook, Barnardos, Capita, Serco, Atos, Compass, Mitie
`

const plain = `
Tesco, Sainsbury's, Sainsburys Local, Asda, Morrisons, Aldi, Lidl, Waitrose, Co-op, Cooperative Food, Marks & Spencer, M&S,
Ocado, Farmfoods, Budgens, Costcutter, Londis, Nisa, Bargain Booze, Poundland, Poundstretcher, B&M, Primark, TK Maxx, H&M, Zara,
Uniqlo, ASOS, Boohoo, PrettyLittleThing, Missguided, Shein, Topshop, Topman, Dorothy Perkins, Burton Menswear, BHS, Debenhams,
House of Fraser, John Lewis, Harrods, Selfridges, Fenwick, Harvey Nichols, Laura Ashley, Peacocks, Bonmarche, JD Sports,
Sports Direct, Decathlon, Nike, Adidas, Puma, Reebok, Converse, Levi's, Ralph Lauren, Gucci, Prada, Burberry, Louis Vuitton,
Claire's Accessories, Pandora, H Samuel, Ernest Jones, Specsavers, Vision Express, WHSmith, Waterstones, HMV, Blockbuster,
Woolworths, Toys R Us, Smyths Toys, Hamleys, Lego, Mothercare, Mamas & Papas, IKEA, B&Q, Homebase, Wickes, Toolstation, Travis Perkins,
Jewson, Magnet Kitchens, Howdens, DFS, Harveys Furniture, ScS, Carphone Warehouse, Phones 4u, PC World, Maplin, CeX, Samsung,
Sony, Panasonic, Philips, Toshiba, Hewlett Packard, Lenovo, Huawei, Nokia, Motorola, Microsoft, Google, Facebook, Instagram,
WhatsApp, TikTok, Snapchat, Twitter, LinkedIn, YouTube, Netflix, Spotify, Disney, PlayStation, Xbox, Nintendo, PayPal, eBay, Etsy,
Deliveroo, Just Eat, Airbnb, Booking.com, Expedia, TripAdvisor, Trainline, IBM, Salesforce, Accenture, Deloitte, KPMG, EY,
Ernst & Young, PricewaterhouseCoopers, PwC, McKinsey, Goldman Sachs, JP Morgan, Morgan Stanley, HSBC, Lloyds Bank, Lloyds TSB, NatWest,
Royal Bank of Scotland, RBS, TSB, Tesco Bank, Yorkshire Building Society, Skipton Building Society, Aviva, AXA, Admiral Insurance, Prudential, Bupa, Nuffield Health,
Spire Healthcare, Lloyds Pharmacy, LloydsPharmacy, Well Pharmacy, GlaxoSmithKline, GSK, AstraZeneca, Pfizer, Johnson & Johnson, Unilever,
Procter & Gamble, Nestle, Nescafe, Cadbury, Rowntree, Kellogg's, Weetabix, Heinz, Walkers Crisps, Warburtons, Hovis, Kingsmill,
Greggs, McDonald's, Burger King, KFC, Kentucky Fried Chicken, Nando's, Pizza Hut, Pizza Express, Domino's, Papa Johns, Starbucks,
Costa Coffee, Caffe Nero, Pret a Manger, Pret, Wagamama, Zizzi, Prezzo, Ask Italian, Frankie & Benny's, TGI Fridays, Harvester,
Toby Carvery, Beefeater Grill, Brewers Fayre, Wetherspoons, JD Wetherspoon, Spoons Pub, Mitchells & Butlers, Greene King, Whitbread,
Premier Inn, Travelodge, Holiday Inn, Hilton, Marriott, Butlins, Haven Holidays, Center Parcs, Alton Towers, Thorpe Park, Odeon,
Cineworld, Vue Cinema, PureGym, David Lloyd, Nuffield Gym, Royal Mail, Parcelforce, DHL, FedEx, UPS, Hermes Parcels, Evri, Yodel, DPD,
TNT Express, Eddie Stobart, Wincanton, National Express, Northern Rail, LNER, TransPennine, Network Rail, Transport for London, British Airways,
EasyJet, Ryanair, Jet2, TUI, Thomas Cook, Thomson Holidays, British Gas, EDF Energy, E.ON, Npower, Scottish Power, SSE, Octopus Energy,
OVO Energy, Thames Water, Yorkshire Water, Severn Trent, Dwr Cymru, Welsh Water, United Utilities, National Grid, BP, Esso, Texaco,
British Telecom, BT, Openreach, Vodafone, O2, EE, TalkTalk, Virgin Media, Plusnet, BSkyB, Sky Sports, BBC, ITV, Channel 4, S4C, Rolls Royce,
BAE Systems, Airbus, Boeing, Siemens, Bosch, JCB, Caterpillar Inc, Nissan, Toyota, Honda, Vauxhall, Volkswagen, BMW, Mercedes Benz, Audi,
Land Rover, Jaguar Land Rover, Volvo, Renault, Peugeot, Citroen, Tesla, Kwik Fit, Kwik-Fit, ATS Euromaster, RAC, Arnold Clark, Balfour Beatty,
Laing O'Rourke, Kier, Carillion, Persimmon Homes, Taylor Wimpey, Barratt Homes, Bellway Homes, Redrow, Skanska, Costain, Wimpey,
Tata Steel, British Steel, Corus, Arla, Muller, Bernard Matthews, Bakkavor, Greencore, Samworth Brothers, Princes Foods, Coca Cola, Coke,
Red Bull, Irn Bru, Ribena, Heineken, Carlsberg, Guinness, Brains Brewery, Smirnoff, G4S, Securitas, ISS Facility, Sodexo, Aramark,
Interserve, Adecco, Hays Recruitment, Manpower, Randstad, Blue Arrow, Pertemps, Brook Street, Oxford University Press,
Pearson Education, NSPCC, RSPCA, RSPB, RNLI, Barnardo's, Macmillan Cancer Support, Marie Curie, Cancer Research UK, British Heart Foundation,
Red Cross, St John Ambulance, Age UK, Citizens Advice, Salvation Army, National Trust, English Heritage, Cadw, Duolingo, ChatGPT, OpenAI,
Moonpig, Funky Pigeon, Hotpoint, Hoover, Dyson, Tupperware, Avon, Betterware, Anglian Windows, Everest Windows, Safestyle, Rentokil
`

const listed = (text: string): string[] =>
  text
    .split(/[,\n]/)
    .map(name => name.trim())
    .filter(Boolean)

/** Firms and brands that nearly everybody knows, so that they are found in any hub. */
export const brands: readonly { name: string; ordinary?: true }[] = [
  ...listed(plain).map(name => ({ name })),
  ...listed(ordinary).map(name => ({ name, ordinary: true as const })),
]
