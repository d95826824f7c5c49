package org.concordat.funding.fund.fund;

import java.time.LocalDate;

/** What the giver of a source agreed to: since when, where it is written, and why. */
public record Agreement(LocalDate on, String reference, String reason) {}
