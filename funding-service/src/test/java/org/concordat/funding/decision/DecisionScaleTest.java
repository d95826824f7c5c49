package org.concordat.funding.decision;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.Emptied;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.DatabaseOfItsOwn;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.StatementCosts;
import org.concordat.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

/** A partnership that looks back on 50,000 decisions of a thousand meetings, two thousand of them in one call. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@TestProfile(DatabaseOfItsOwn.class)
class DecisionScaleTest {

    private static final int DECISIONS = 50_000;
    private static final int OF_A_CALL = 2_000;

    /** A page, each record of it found through an index; all decisions are more than 3,000. */
    private static final int PAGE = 300;

    @Inject
    AgroalDataSource dataSource;

    @Inject
    Region region;

    @Test
    void aPageOfDecisionsReadsLittleMoreThanThePageUnderEveryFilter() {
        Region.NewBody board = region.learn(Region.boardOfEight(), 0);
        LocalDate day = Region.policy(Region.step(board, null, ""));
        var sql = new Sql(dataSource);
        Emptied.before(sql);
        UUID call = UUID.randomUUID();
        UUID meeting = UUID.randomUUID();
        UUID applicant = UUID.randomUUID();
        sql.update("""
                insert into decision (id, version, application, call, applicant, title, asked, body, body_name, kind,
                    decided_on, meeting, item, policy, policy_name, policy_from, counted_amount, quorum,
                    casting_vote_given, refers_second_no_quorum, delegated_between_meetings, present, in_conflict, able,
                    votes_for, votes_against, abstentions, outcome, amount)
                select gen_random_uuid(), 0, gen_random_uuid(),
                    case when i <= ? then ?::uuid else gen_random_uuid() end,
                    case when i % 400 = 0 then ?::uuid else gen_random_uuid() end,
                    'Shared payroll', 60000, ?::uuid, 'Management board', 'DECISION', date '2008-04-01' + i % 3650,
                    case when i % 500 = 0 then ?::uuid else gen_random_uuid() end, gen_random_uuid(), p.id, p.name,
                    p.active_from, 60000, 5, false, false, false, 8, 0, 8, 5, 3, 0,
                    case when i % 100 = 0 then 'NO_QUORUM' else 'REJECTED' end, 60000
                from generate_series(1, ?) i, delegation_policy p""", OF_A_CALL, call, applicant, board.id(), meeting, DECISIONS);
        sql.update("analyze decision");
        var costs = new StatementCosts(dataSource);
        for (String filter : List.of(
                "",
                "&sort=id",
                "&call=" + call,
                "&body=" + board.id(),
                "&meeting=" + meeting,
                "&outcome=NO_QUORUM",
                "&from=2010-01-01&to=2010-12-31",
                "&body=" + board.id() + "&from=" + day)) {
            costs.assertPagesReadAtMost(PAGE, Region::clerk, "/funding/v1/decisions?limit=50" + filter);
        }
        costs.assertPagesReadAtMost(
                PAGE,
                () -> Region.once(Tokens.person(Roles.ORGANISATION_USER, applicant)),
                "/funding/v1/decisions?limit=50");
    }
}
