package org.concordat.reporting.report.published;

import java.util.UUID;

/** Which version of which publication. */
public record VersionOf(UUID publication, int number) {}
