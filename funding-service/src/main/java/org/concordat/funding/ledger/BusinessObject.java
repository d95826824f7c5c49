package org.concordat.funding.ledger;

import java.util.UUID;

/**
 * What an entry is about.
 *
 * @param type singular, such as {@code receipt}
 */
public record BusinessObject(String type, UUID id) {}
