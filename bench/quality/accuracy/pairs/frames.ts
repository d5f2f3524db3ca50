/**
 * One short text in eight languages, between whose sentences a case is put: a rule must find its fault in running text, and judge by
 * what is usual between two languages. It has no numbers, names, quotations or denials of its own.
 */
export const frames: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The little harbour lies at the end of a long valley.',
    'Fishermen mend their nets in front of the white houses.',
    'In the evening the smell of smoke drifts over the quay.',
    'Children throw pieces of bread to the gulls.',
    'An old chapel looks down on the boats from the hill.',
    'When the wind turns, everybody goes home.',
  ],
  fr: [
    'Le petit port se trouve au bout d’une longue vallée.',
    'Les pêcheurs réparent leurs filets devant les maisons blanches.',
    'Le soir, une odeur de fumée flotte sur le quai.',
    'Des enfants jettent des morceaux de pain aux mouettes.',
    'Une vieille chapelle domine les bateaux du haut de la colline.',
    'Quand le vent tourne, tout le monde rentre à la maison.',
  ],
  de: [
    'Der kleine Hafen liegt am Ende eines langen Tals.',
    'Fischer flicken ihre Netze vor den weißen Häusern.',
    'Am Abend zieht der Geruch von Rauch über den Kai.',
    'Kinder werfen den Möwen Brotstücke zu.',
    'Eine alte Kapelle blickt vom Hügel auf die Boote herab.',
    'Wenn der Wind dreht, gehen alle nach Hause.',
  ],
  es: [
    'El pequeño puerto está al final de un largo valle.',
    'Los pescadores remiendan sus redes delante de las casas blancas.',
    'Por la tarde, el olor a humo flota sobre el muelle.',
    'Los niños echan trozos de pan a las gaviotas.',
    'Una vieja capilla mira los barcos desde la colina.',
    'Cuando cambia el viento, todos se van a casa.',
  ],
  ru: [
    'Маленькая гавань лежит в конце длинной долины.',
    'Рыбаки чинят сети перед белыми домами.',
    'Вечером над причалом плывёт запах дыма.',
    'Дети бросают чайкам кусочки хлеба.',
    'Старая часовня смотрит с холма на лодки.',
    'Когда ветер меняется, все идут домой.',
  ],
  el: [
    'Το μικρό λιμάνι βρίσκεται στην άκρη μιας μακριάς κοιλάδας.',
    'Οι ψαράδες μπαλώνουν τα δίχτυα τους μπροστά στα άσπρα σπίτια.',
    'Το βράδυ η μυρωδιά του καπνού απλώνεται πάνω από την προκυμαία.',
    'Τα παιδιά πετούν κομμάτια ψωμιού στους γλάρους.',
    'Ένα παλιό εκκλησάκι κοιτάζει τις βάρκες από τον λόφο.',
    'Όταν γυρίσει ο άνεμος, όλοι πηγαίνουν στο σπίτι τους.',
  ],
  zh: [
    '小港口位于一条长长的山谷尽头。',
    '渔民们在白色的房屋前修补渔网。',
    '傍晚，烟的气味飘过码头。',
    '孩子们把面包屑扔给海鸥。',
    '一座古老的小教堂从山上俯瞰着船只。',
    '风向一变，大家就都回家了。',
  ],
  ja: [
    '小さな港は長い谷の端にある。',
    '漁師たちは白い家々の前で網を繕っている。',
    '夕方になると、煙の匂いが波止場に漂う。',
    '子どもたちはカモメにパンのかけらを投げる。',
    '古い礼拝堂が丘の上から船を見下ろしている。',
    '風向きが変わると、みんな家に帰る。',
  ],
};
