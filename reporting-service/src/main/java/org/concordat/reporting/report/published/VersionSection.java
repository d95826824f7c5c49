package org.concordat.reporting.report.published;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/** A section and the version that it belongs to. */
@Embeddable
record VersionSection(int number, @Embedded Section section) {}
