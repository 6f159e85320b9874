/** First and last names that real people have, put together by lot: nobody in the region is anybody. */

export const firstNames =
  'Aisha Alun Amara Anneka Ava Bartosz Beatrix Benedict Blessing Bryony Cerys Chidi Clement Cordelia Daisy Delroy Dilys Dominika Edwin Eilidh Elodie Emeka Esme Fabian Farah Fergus Gareth Gideon Greta Hamza Harriet Hilda Honor Ibrahim Imogen Ines Isla Jago Jasvinder Jemima Joachim Kadija Keir Kerensa Kofi Lachlan Leila Lowri Ludo Magda Malachi Marcin Maeve Mirela Mungo Nadia Niamh Nikhil Oluwaseun Orla Owen Padma Percy Petra Quentin Rafael Ravinder Rhiannon Rosalie Rufus Safiya Sanjeev Seren Simone Sunita Tamsin Tegan Thaddeus Tomasz Una Usman Verity Wanda Wilf Winifred Yasmin Yusuf Zara Zofia'.split(
    ' ',
  )

export const lastNames =
  'Abbotsleigh Achterley Akande Ambleforth Appleyard-Khan Babington Bellwether Birchall-Osei Blenkinsop Boateng Brackley Brightmore Calderbank Carradice Chatterjee Cleghorn Copperthwaite Crosland Dalgarno Dearlove Drinkwater Eastgate Eccleshall Fairbrother Farrant Fothergill Gainsford Garrity Glendower Greenhalgh Hardcastle Hebblewhite Hollingworth Iwobi Jarrold Jellicoe Kaczmarek Kettlewell Kingsnorth Lapworth Lidderdale Longstaffe Lumley MacAskill Marchbanks Mellor-Singh Micklethwaite Mountjoy Nakamura Netherton Nwosu Oakenfold Oldroyd Ormerod Pargeter Penhaligon Pettigrew Quartermaine Rahman Ravenscroft Redfearn Rosewarne Sandhu Scattergood Shuttleworth Silverwood Stainforth Summerscale Tankersley Thistlewood Tregenza Twelvetrees Umarov Underhill Varley Wadsworth Wainscott Weatherill Whittlesea Winterbourne Wojcik Wrathall Yelland Zielinski'.split(
    ' ',
  )
