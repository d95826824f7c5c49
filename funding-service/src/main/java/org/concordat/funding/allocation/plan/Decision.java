package org.concordat.funding.allocation.plan;

import java.time.LocalDate;

/**
 * Why something is released.
 *
 * @param day from which it is true
 * @param reference where the decision or the evidence can be read
 */
public record Decision(LocalDate day, String reason, String reference) {}
