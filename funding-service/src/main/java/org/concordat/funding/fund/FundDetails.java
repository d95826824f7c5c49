package org.concordat.funding.fund;

/**
 * What an officer says about a fund.
 *
 * @param accountableBody who answers for the money; may be {@code null}
 * @param conditions what the money is tied to; may be {@code null}
 * @param takesSubscriptions true for the one fund that subscription income is credited to
 */
public record FundDetails(
        String name, String purpose, String accountableBody, String conditions, boolean takesSubscriptions) {}
