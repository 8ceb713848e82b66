import { frenchDate } from '../../domain/french-text.ts';

/** What a person who opens the archive reads. It names nobody. `issuedAt`: ISO 8601. */
export function indexPage(issuedAt: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="fr" lang="fr">
<head>
<meta charset="UTF-8" />
<title>Lettre d’adressage</title>
</head>
<body>
<h1>Lettre d’adressage</h1>
<p>Émise le ${day(issuedAt)}. Un logiciel de santé range ce document dans le dossier de la personne.</p>
<ul>
<li><a href="IHE_XDM/SUBSET01/DOC0001.XML">Le document (CDA R2 niveau 1)</a></li>
<li><a href="IHE_XDM/SUBSET01/METADATA.XML">Ses métadonnées</a></li>
<li><a href="README.TXT">Ce que contient cette archive</a></li>
</ul>
</body>
</html>
`;
}

/** What the archive is, for who looks into it without software. */
export function readMe(issuedAt: string): string {
  const lines = [
    'Archive IHE XDM',
    '',
    `Émise le ${day(issuedAt)} avec Aiguilleur.`,
    '',
    'INDEX.HTM                      liste lisible du contenu',
    'IHE_XDM/SUBSET01/METADATA.XML  métadonnées du lot (ebRIM)',
    'IHE_XDM/SUBSET01/DOC0001.XML   lettre d’adressage (HL7 CDA R2 niveau 1)',
    '',
    'Cette archive contient des données de santé. Elle ne se transmet que par une',
    'messagerie sécurisée de santé.',
  ];
  return `${lines.join('\r\n')}\r\n`;
}

function day(issuedAt: string): string {
  return frenchDate(issuedAt.slice(0, 10));
}
