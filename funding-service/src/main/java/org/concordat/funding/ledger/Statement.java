package org.concordat.funding.ledger;

import java.util.List;
import java.util.UUID;

/** What a fund held before a period, each movement in it, and what it held after. */
public record Statement(UUID fund, Period period, Balances opening, List<Entry> entries, Balances closing) {}
