package org.concordat.funding.fund.book;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.concordat.funding.fund.fund.Funds;
import org.concordat.funding.ledger.BookOwners;

/** Each fund has a book. */
@ApplicationScoped
class FundBooks implements BookOwners {

    private final Funds funds;

    FundBooks(Funds funds) {
        this.funds = funds;
    }

    @Override
    public UUID require(UUID fund) {
        return funds.get(fund).id();
    }

    @Override
    public UUID named(UUID fund) {
        return funds.named(fund).id();
    }
}
