package org.concordat.platform.testing.bad.rest;

import java.time.LocalDate;
import org.concordat.platform.change.DatedRequest;

/** Breaks the house rules on purpose: it carries the day on which something happened and counts from another. */
public record BadOrder(LocalDate receivedOn, LocalDate effectiveOn, String reason) implements DatedRequest {}
