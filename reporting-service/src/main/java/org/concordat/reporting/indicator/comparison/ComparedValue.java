package org.concordat.reporting.indicator.comparison;

import java.util.UUID;

/** A value that is compared. */
record ComparedValue(UUID organisation, String name, String value) {}
