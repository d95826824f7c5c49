package org.concordat.reporting.page.rest;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.concordat.reporting.page.BarChart;
import org.concordat.reporting.page.Tile;

/** The region at a glance. */
@CheckedTemplate(basePath = "page")
record GlancePage(Frame frame, List<Tile> tiles, List<Tile> subRegions, List<BarChart> charts)
        implements TemplateInstance {}
