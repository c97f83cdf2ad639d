package dev.stranglerfig.cli.demo;

import java.io.IOException;
import java.util.List;

/** The content system: articles, their versions, authors. */
final class NewsroomFeeds {

    private static final int AUTHORS = 160;
    private static final int ARCHIVE_DAYS = 1200;
    private static final String[] EDITORS = {"desk1", "desk2", "night", "sport"};
    private static final String[] PREMIUM = {"1", "0", "0", "Y", "false"};

    private NewsroomFeeds() {}

    static List<RawFeed> of(FeedFactory factory) {
        int articles = factory.size().articles();
        FeedRandom scratch = factory.random().sibling();
        return List.of(
                factory.feed(
                        "raw_cms.article",
                        "article_id section_code headline published_at author_ids tags is_premium words",
                        new FeedVolume(articles, 1.01),
                        (out, random, row) -> article(out, random, row, published(row, articles))),
                factory.feed("raw_cms.author", "author_id byline email staff", AUTHORS, (out, random, row) -> {
                    Person person = Person.of(scratch, 1_200_000_000L + row);
                    out.number(row + 1).text(random.chance(0.05) ? "" : person.firstName() + " " + person.lastName());
                    out.text(random.chance(0.4) ? null : "desk" + row + "@courier.example");
                    out.text(random.chance(0.6) ? "Y" : "N").endLine();
                }),
                factory.feed(
                        "raw_cms.article_version",
                        "article_id version_no changed_at editor headline",
                        new FeedVolume(articles, 2.5),
                        (out, random, row) -> versions(out, random, row, published(row, articles))));
    }

    private static long published(long row, int articles) {
        return (SubscriptionFacts.TODAY - ARCHIVE_DAYS) * Days.SECONDS + row * ARCHIVE_DAYS * Days.SECONDS / articles;
    }

    private static void article(CsvOutput out, FeedRandom random, long row, long published) throws IOException {
        int copies = random.chance(0.01) ? 2 : 1;
        for (int copy = 0; copy < copies; copy++) {
            out.number(row + 1)
                    .text(random.chance(0.02) ? "" : Vocabulary.SECTIONS[random.zipf(Vocabulary.SECTIONS.length)])
                    .text(headline(random));
            out.localMoment(published + copy * 60L);
            out.next().part('"').part(1 + random.zipf(AUTHORS));
            if (random.chance(0.3)) {
                out.part(',').part(1 + random.zipf(AUTHORS));
            }
            out.part('"').next().part(random.pick(Vocabulary.TAGS));
            if (random.chance(0.6)) {
                out.part('|').part(' ').part(random.pick(Vocabulary.TAGS));
            }
            out.text(random.pick(PREMIUM))
                    .number(random.chance(0.02) ? 0 : 120 + random.zipf(1800))
                    .endLine();
        }
    }

    private static void versions(CsvOutput out, FeedRandom random, long row, long published) throws IOException {
        int versions = 1 + random.below(4);
        for (int version = 1; version <= versions; version++) {
            out.number(row + 1).number(version).localMoment(published - 7200 + version * 1800L);
            out.text(random.pick(EDITORS)).text(headline(random)).endLine();
        }
    }

    private static String headline(FeedRandom random) {
        String first = random.pick(Vocabulary.WORDS);
        String text = Character.toUpperCase(first.charAt(0)) + first.substring(1) + " " + random.pick(Vocabulary.WORDS)
                + " in " + random.pick(Vocabulary.TOWNS);
        double draw = random.unit();
        if (draw < 0.1) {
            return "“" + text + "”, says " + random.pick(Vocabulary.LAST_NAMES);
        }
        return draw < 0.2 ? text + ", again " : text;
    }
}
