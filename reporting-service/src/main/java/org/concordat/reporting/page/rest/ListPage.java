package org.concordat.reporting.page.rest;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** A page that leads to others. */
@CheckedTemplate(basePath = "page")
record ListPage(Frame frame, String lead, List<Entry> entries, String whenEmpty) implements TemplateInstance {

    /** Where a link leads, and what is there. */
    record Entry(String href, String text, String description) {}
}
