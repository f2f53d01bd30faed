import type { CityTables } from '../../model/cities.ts';
import { weights } from './cities-weights.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

export const cities: CityTables = {
  nounsCapitalised: true,
  endings: ['s'],
  adjectives: [
    { ending: 'ner', for: ['en'] },
    { ending: 'er', for: ['', 'en', 'e'] },
    { ending: 'cher', for: ['ch'] },
  ],
  adjectiveWords: {},
  cues: {
    locative: words(
      'in nach aus um nahe nördlich südlich westlich östlich nordwestlich nordöstlich südwestlich südöstlich unweit innerhalb außerhalb rund',
    ),
    preposition: words(
      'von bei für über ab bis zwischen gegen mit vor hinter durch ohne zu auf an via Richtung',
    ),
    article: words(
      'der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner im am zum zur vom beim ins ans dieser diese dieses diesem diesen jeder jede jedes seine seiner seinem seinen sein ihre ihrer ihrem ihren ihr unser unsere unserer unserem unseren mein meine meiner meinem meinen alle allen viele vielen mehr neue neuen neuer gute guten',
    ),
    conjunction: words('und oder sowie bzw u'),
    kind: words(
      'Stadt Gemeinde Ort Ortschaft Hauptstadt Landeshauptstadt Großstadt Kleinstadt Hafenstadt Metropole Millionenstadt Kreisstadt Hansestadt Universitätsstadt Industriestadt Dorf Küstenstadt Provinzhauptstadt Kurort Badeort Wallfahrtsort Messestadt Millionenmetropole Domstadt Grenzstadt Residenzstadt Geburtsort Nachbarstadt Kommune Marktgemeinde Partnerstadt Hansestadt Bundeshauptstadt Vorort Standort Standorten Städte Städten Orte Orten Gemeinden',
    ),
    office: words(
      'Bürgermeister Oberbürgermeister Bürgermeisterin Oberbürgermeisterin Stadtrat Bischof Erzbischof Polizeipräsident Landrat',
    ),
    title: words(
      'Herr Herrn Frau Dr Prof Professor Doktor Präsident Präsidentin Trainer Trainerin Minister Ministerin Kanzler Kanzlerin Bundeskanzler Bundeskanzlerin Sir Lord Lady Graf Gräfin Fürst Prinz Prinzessin König Königin Kaiser Papst Sprecher Sprecherin Chef Chefin Vorsitzende Vorsitzender Direktor Direktorin Regisseur Regisseurin Autor Autorin Schauspieler Schauspielerin Sänger Sängerin Schriftsteller Spieler Stürmer Torwart Kapitän Kollege Mr Mrs Ms Senator Richter Rechtsanwalt Herzog Baron Freiherr Abgeordnete Abgeordneter General Oberst Major Pfarrer Anwalt Moderator Stephan',
    ),
    body: words(
      'Universität Uni Hochschule Fachhochschule TU FH Institut Akademie Klinikum Krankenhaus Klinik Universitätsklinikum Landgericht Amtsgericht Oberlandesgericht Verwaltungsgericht Verwaltungsgerichtshof Sozialgericht Arbeitsgericht Landesarbeitsgericht Finanzgericht Staatsanwaltschaft Generalstaatsanwaltschaft LG AG OLG VG Polizei Polizeipräsidium Polizeidirektion Polizeiinspektion Bundespolizei Bundespolizeiinspektion Feuerwehr Flughafen Airport Bahnhof Hauptbahnhof Hbf Messe Börse Bistum Erzbistum Zoo Theater Schauspiel Oper Staatsoper Museum Galerie Verlag Stadtwerke Sparkasse Volksbank IHK Handwerkskammer FC SC SV VfB VfL TSV FSV TSG SpVgg BVB VfR KSC HSV Borussia Hertha Eintracht Bayer Fortuna Dynamo Energie Arminia Alemannia Hansa Inter AC AS Real Olympique Union BSC SSV MSV EHC ERC HC THW TBV TV RB Werder Kickers Rot-Weiß Rot-Weiss Viktoria Wacker Holstein Preußen Studio Radio Hotel Festspiele Autobahndreieck Autobahnkreuz Kreuz Dreieck Anschlussstelle Stadion Arena Philharmoniker Symphoniker Staatstheater Kunsthalle Zeche Kloster Abtei Burg Schloss Bank',
    ),
    area: words(
      'Kreis Landkreis Bezirk Regierungsbezirk Provinz Region Insel Kanton Département Bundesstaat Bundesland Land Fluss Berg See Grafschaft Herzogtum Fürstentum Gouvernement Oblast Stadtteil Ortsteil Königreich Republik',
    ),
    tail: words(
      'United City Town Rovers Philharmonic Symphony Orchestra Times Post Stock Exchange University Airport Marathon Open Masters Street Road Avenue Group Holding Bank Club Motors Airlines Records School College Museum Center Centre Park Mitte Süd Nord Ost West Hauptbahnhof Hbf Flughafen Mag Gazette',
    ),
    saying: words(
      'sagte sagt meint meinte erklärte erklärt betonte fügte erzählt erzählte schrieb spielte sang schoss traf gewann',
    ),
    placed: words(
      'ansässig ansässige ansässigen ansässiger ansässiges entfernt stammende stammenden gelegen gelegene gelegenen geboren geborene geborenen lebende lebenden',
    ),
  },
  weights,
};
