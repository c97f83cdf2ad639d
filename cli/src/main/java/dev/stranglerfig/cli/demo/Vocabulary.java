package dev.stranglerfig.cli.demo;

import java.util.List;

/** Names, towns and words from which people, addresses and headlines are put together. */
final class Vocabulary {

    static final String[] FIRST_NAMES = words(
            "Anna Jan Maria Pieter Emma Lucas Sophie Daan Lotte Thomas Julia Bram Eva Sven Noor Finn Isabel Ruben Mila Hugo Fatima Mehmet Zoë "
                    + "René Chloé Jürgen Søren Håkan Agnieszka Łukasz Siân Björn Nuala Öykü Tomáš Ana-Sofía Grace Oliver Harriet George Edith Walter");
    static final String[] LAST_NAMES = words(
            "Jansen Bakker Visser Smit Mulder Bos Vos Peters Hendriks Dekker Brouwer Dijkstra Kuipers Postma Hoekstra Müller Schäfer Nguyễn "
                    + "O'Brien Ferreira Novák Kowalczyk Yılmaz Østergaard Lindström Lefèvre García Rossi Whitfield Ashworth Pemberton Hargreaves "
                    + "Thorne Blackwood Fairley Caldwell Winslow Kerr Maddox Prescott");
    static final String[] STREETS = words(
            "Harbourweg Kerkstraat Dorpsstraat Molenlaan Stationsweg Lindenlaan Hoofdstraat Kade Havenstraat "
                    + "Bleekerspad Wilgenhof Grachtkade Zandpad Oosterdijk Vissersplein Schoolstraat Marktplein Parklaan Beukenlaan Waterkant");
    static final String[] TOWNS = words(
            "Oosterhaven Valemond Brinkdorp Merwede-Zuid Lindenaar 's-Gravenwolde Noordkade Veldhuizen Zoutkamp Heerenbrug Duinzicht Polderwijk");
    static final String[] MAIL_HOSTS = words("example.org example.net example.com post.example nieuws.example");
    static final String[] WORDS = words(
            "council harbour storm budget school bridge festival rail strike museum wind farm housing court verdict club transfer election mayor "
                    + "drought flood bakery ferry hospital tax startup robot energy price dike tunnel cyclist market theatre record summit coach");
    static final String[] TAGS =
            words("local politics economy sport culture climate health education traffic justice digital opinion");
    static final String[] SECTIONS = words("NEWS LOCAL POL ECON SPORT FOOT CULT OPIN TECH SCI");
    static final List<String> SYSTEMS = List.of("P", "W", "R");

    private Vocabulary() {}

    private static String[] words(String text) {
        return text.split(" ");
    }
}
