package dev.stranglerfig.reports.site;

import dev.stranglerfig.reports.edition.Reports;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/**
 * All reports as one HTML page that opens from disk: no network, no script, readable on paper and by a screen reader. Every text of the facts is
 * escaped. Long lists are cut, and the page says how much more stands in which file, so that it stays below 2 MB for any estate.
 */
public final class ReportPage {

    private static final String TEMPLATES = "stranglerfig.templates";

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, ReportPage.class.getClassLoader(), TEMPLATES);

    public String html(Reports reports) {
        StringOutput output = new StringOutput();
        engine.render("report.jte", Page.of(reports), output);
        return output.toString();
    }
}
