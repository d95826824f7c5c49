package org.concordat.programme.project.report;

import java.util.UUID;
import org.concordat.platform.id.Id;

/** Names a revision of a highlight report. */
public record HighlightReportId(UUID value) implements Id {}
