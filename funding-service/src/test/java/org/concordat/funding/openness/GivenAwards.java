package org.concordat.funding.openness;

import static org.concordat.funding.application.application.Applicants.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.application.application.AmountLine;
import org.concordat.funding.application.application.Partnership;
import org.concordat.funding.application.application.RecommendedApplications;
import org.concordat.funding.application.application.RecommendedApplications.Asked;
import org.concordat.funding.award.award.Awarding;
import org.concordat.funding.award.award.Offers;
import org.concordat.funding.decision.Region;
import org.concordat.funding.decision.Region.NewBody;
import org.concordat.funding.ledger.Account;
import org.concordat.funding.ledger.BusinessObject;
import org.concordat.funding.ledger.Ledger;
import org.concordat.funding.ledger.Posting;
import org.concordat.platform.money.Money;

/** Awards for tests of what is public: offered, accepted, or decided by a body from an application on. */
@ApplicationScoped
public class GivenAwards {

    private final Ledger ledger;
    private final Awarding awarding;
    private final Region region;
    private final RecommendedApplications applications;

    GivenAwards(Ledger ledger, Awarding awarding, Region region, RecommendedApplications applications) {
        this.ledger = ledger;
        this.awarding = awarding;
        this.region = region;
        this.applications = applications;
    }

    /** An offer of £60,000 to an organisation, of 2008-09 and out of Cumbria's share. */
    public UUID offered(UUID fund, UUID recipient) {
        return offered(fund, recipient, Offers.line(Offers.YEAR, "60000.00"));
    }

    @Transactional
    public UUID offered(UUID fund, UUID recipient, AmountLine... amounts) {
        for (AmountLine line : amounts) {
            move(fund, Account.SOURCE, Account.UNALLOCATED, line.amount());
            move(fund, Account.UNALLOCATED, Account.allocated(line.financialYear(), "cumbria"), line.amount());
        }
        return awarding.offer(Offers.of(fund, recipient, List.of(amounts)), "test", "Approved");
    }

    private void move(UUID fund, Account from, Account to, Money amount) {
        ledger.post(new Posting(
                fund, Offers.DAY, from, to, amount, "test", "Set aside", new BusinessObject("test", fund), null));
    }

    public UUID accepted(UUID fund, UUID recipient, AmountLine... amounts) {
        return accept(amounts.length == 0 ? offered(fund, recipient) : offered(fund, recipient, amounts), recipient);
    }

    public UUID accept(UUID award, UUID recipient) {
        user(recipient)
                .body("{}")
                .post("/funding/v1/awards/" + award + "/acceptance")
                .then()
                .statusCode(200);
        return award;
    }

    /**
     * What a body of one seat has approved.
     *
     * @param partnership {@code null} for an applicant alone
     */
    public UUID decided(UUID fund, UUID call, UUID applicant, Partnership partnership) {
        NewBody board = region.learn(
                Region.body("Management board", 1).seat("Bury", true).chair("Bury"), 0);
        String meeting = Region.meeting(board, Region.policy(Region.step(board, null, "")));
        Region.arrive(meeting, board.seat("Bury"));
        UUID application =
                applications.recommended(Asked.of(call, applicant, "60000.00").by(partnership), "60000.00");
        String item = Region.item(meeting, application);
        Region.vote(item, board.organisation("Bury"), "FOR").statusCode(200);
        return UUID.fromString(Region.close(item).statusCode(200).extract().path("award"));
    }
}
