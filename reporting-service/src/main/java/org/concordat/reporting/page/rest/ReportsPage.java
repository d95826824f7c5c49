package org.concordat.reporting.page.rest;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.concordat.reporting.page.Section;

/**
 * A page of reports.
 *
 * @param downloads path of the files, to which a report's name is added
 * @param withheld titles of what is shown after signing in
 */
@CheckedTemplate(basePath = "page")
record ReportsPage(Frame frame, String lead, List<Section> sections, String downloads, List<String> withheld)
        implements TemplateInstance {}
