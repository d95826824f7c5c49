package org.concordat.reporting.report.published;

import jakarta.persistence.Embeddable;

/** Somebody who had a hand in a version, and so does not approve it. */
@Embeddable
record Author(int number, String person) {}
