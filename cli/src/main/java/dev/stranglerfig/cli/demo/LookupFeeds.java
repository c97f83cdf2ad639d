package dev.stranglerfig.cli.demo;

import java.util.ArrayList;
import java.util.List;

/** Small fixed tables of all systems. */
final class LookupFeeds {

    private LookupFeeds() {}

    static List<RawFeed> of(FeedFactory factory) {
        List<RawFeed> feeds = new ArrayList<>();
        feeds.addAll(reference(factory));
        feeds.addAll(reader(factory));
        feeds.addAll(content(factory));
        feeds.addAll(delivery(factory));
        feeds.addAll(advertising(factory));
        feeds.addAll(money(factory));
        return feeds;
    }

    private static List<RawFeed> reference(FeedFactory factory) {
        return List.of(
                factory.lookup("raw_print.titm", "ticod tinam tifrq tilng", """
                        MERC|MERIDIAN COURIER|D|EN
                        MERS|MERIDIAN COURIER SATURDAY|W|EN
                        MERK|MERIDIAN COURIER PLUS|D|EN
                        HAVC|HAVENPOST|D|NL
                        HAVS|HAVENPOST ZATERDAG|W|NL
                        HAVK|HAVENPOST PLUS|D|NL
                        VALC|VALE GAZETTE|D|
                        WKDS|MERIDIAN WEEKEND|W|EN
                        """),
                factory.lookup("raw_ref.country", "iso2 iso3 name currency", """
                        NL|NLD|Netherlands|EUR
                        BE|BEL|Belgium|EUR
                        DE|DEU|Germany|EUR
                        GB|GBR|United Kingdom|GBP
                        CH|CHE|Switzerland|CHF
                        US|USA|United States|USD
                        CW|CUW|Curaçao|
                        """),
                factory.lookup("raw_ref.title", "title_code name publisher founded", """
                        MER|Meridian Courier|Meridian Press|1871
                        HAV|Havenpost|Meridian Press|1902
                        VAL|Vale Gazette|Meridian Press|ca. 1888
                        WKD|Meridian Weekend|Meridian Press|1998
                        RDB|Regio Dagblad|Regio Uitgevers|1946
                        """),
                factory.lookup("raw_ref.edition", "edition_code title_code weekday region", """
                        MER-N|MER|-|North
                        MER-S|MER|-|South
                        MER-SAT|MER|6|-
                        HAV-CITY|HAV|-|Harbour
                        HAV-SAT|HAV|6|Harbour
                        VAL-A|VAL|-|Vale
                        WKD-A|WKD|6|-
                        RDB-O|RDB|-|East
                        RDB-W|RDB|-|West
                        """));
    }

    private static List<RawFeed> reader(FeedFactory factory) {
        return List.of(
                factory.lookup("raw_crm.segment", "segment_code description min_score", """
                        NONE|No active subscription|0
                        BASIC|One subscription|10
                        SILVER|One good subscription|13
                        GOLD|Two subscriptions|20
                        PLATINUM|Three or more|30
                        """),
                factory.lookup("raw_cc.reason", "reason_code description", """
                        DELIV|Paper not delivered
                        HOLID|Holiday stop
                        CANCEL|Wants to cancel
                        PRICE|Question about the price
                        LOGIN|Cannot log in
                        OTHER|Other
                        """));
    }

    private static List<RawFeed> content(FeedFactory factory) {
        return List.of(
                factory.lookup("raw_wa.referrer", "pattern channel", """
                        %search%|search
                        %social%|social
                        %mail%|mail
                        (direct)|direct
                        %courier%|internal
                        """),
                factory.lookup("raw_cms.section", "section_code name parent_code", """
                        NEWS|News|-
                        LOCAL|Local|NEWS
                        POL|Politics|NEWS
                        ECON|Economy|-
                        SPORT|Sport|-
                        FOOT|Football|SPORT
                        CULT|Culture|-
                        OPIN|Opinion|-
                        TECH|Technology|ECON
                        SCI|Science & Climate|-
                        """),
                factory.lookup("raw_mail.newsletter", "newsletter_code name rhythm", """
                        MORNING|Morning Briefing|daily
                        EVENING|Evening Edition|daily
                        SPORT|Sport on Monday|weekly
                        CULTURE|Weekend Culture|weekly
                        HARBOUR|Havenpost Lokaal|daily
                        """));
    }

    private static List<RawFeed> delivery(FeedFactory factory) {
        return List.of(
                factory.lookup("raw_dlv.depot", "depot_code name postcode city", """
                        D01|Depot Oosterhaven|1101 AB|Oosterhaven
                        D02|Depot Valemond|1754 CX|Valemond
                        D03|Depot Merwede|3052 ZZ|Merwede-Zuid
                        D04|Depot Noord|5004 QA|Noordkade
                        D05|Depot Polder|-|-
                        """),
                factory.lookup("raw_dlv.carrier", "carrier_code name rate_per_copy", """
                        OWN|Own carriers|0,1450
                        POST|Postal service|0,3900
                        REG|Regional Logistics B.V.|0,1725
                        OLD|Closed in 2012|?
                        """));
    }

    private static List<RawFeed> advertising(FeedFactory factory) {
        return List.of(
                factory.lookup("raw_ads.agency", "agency_no name commission_pct", """
                        A01|Blue Anchor Media|15%
                        A02|Van der Lint & Partners|12.5%
                        A03|Northlight|15
                        A04|Direct desk|n/a
                        """),
                factory.lookup("raw_ads.position", "position_code title_code description", """
                        MERFRONT|MER|Front page strip
                        MERBACK|MER|Back page
                        MERIN|MER|Inside
                        HAVFRONT|HAV|Front page strip
                        HAVIN|HAV|Inside
                        VALIN|VAL|Inside
                        WKDIN|WKD|Magazine
                        RDBIN|RDB|Inside
                        """));
    }

    private static List<RawFeed> money(FeedFactory factory) {
        return List.of(
                factory.lookup("raw_bill.bank_account", "iban bank_name ledger_account currency", """
                        NL02 HARB 0123 4567 89|Harbour Bank|1010|EUR
                        NL51 VALE 0417 1643 00|Vale Credit|1020|EUR
                        GB29 NORT 6016 1331 9268 19|Northern Trust|1030|GBP
                        """),
                factory.lookup("raw_fin.gl_account", "account_no name kind", """
                        1010|Bank Harbour|asset
                        1020|Bank Vale|asset
                        1030|Bank GBP|asset
                        1400|Receivables|asset
                        1776|VAT payable|liability
                        4711|Suspense|revenue
                        8100|Revenue print|revenue
                        8200|Revenue digital|revenue
                        8300|Revenue combined|revenue
                        8400|Revenue advertising|revenue
                        """),
                factory.lookup("raw_hr.cost_centre", "cost_centre name parent budget", """
                        1000|Publisher|-|1.250.000,00
                        1100|Newsroom|1000|8.400.000,00
                        1110|Sport desk|1100|1.900.000,50
                        1120|Local desk|1100|2.750.000,00
                        1200|Sales|1000|3.100.000,00
                        1210|Ad sales|1200|1.400.000,00
                        1220|Reader market|1200|1.650.000,00
                        1300|Production|1000|
                        1310|Printing plant|1300|5.000.000,00
                        1320|Logistics|1300|4.200.000,00
                        1400|Finance|1000|900.000,00
                        1500|Data & IT|1000|2.300.000,00
                        """));
    }
}
