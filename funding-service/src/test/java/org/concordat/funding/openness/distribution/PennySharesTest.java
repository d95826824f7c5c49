package org.concordat.funding.openness.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.concordat.funding.allocation.apportionment.Fraction;
import org.concordat.funding.allocation.apportionment.LargestRemainder;
import org.concordat.funding.allocation.apportionment.Portion;
import org.concordat.funding.application.application.Member;
import org.concordat.funding.application.application.Partnership;
import org.concordat.funding.application.application.RecommendedApplications;
import org.concordat.funding.application.application.RecommendedApplications.Asked;
import org.concordat.funding.decision.Region;
import org.concordat.platform.money.Money;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.value.Percentage;
import org.junit.jupiter.api.Test;

/** The database cuts shares as allocation plans do: partnerships of any size, shares and amount. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class PennySharesTest {

    private static final int PARTNERSHIPS = 40;
    private static final int HUNDREDTHS_OF_THE_WHOLE = 10_000;

    @Inject
    Region region;

    @Inject
    RecommendedApplications applications;

    @Inject
    Distributions distributions;

    private final Random random = new Random(360);
    private final Map<UUID, Money> expected = new HashMap<>();

    /** Hundredths of a per cent, one at least each, that make up the whole. */
    private List<Integer> shares(int members) {
        var cuts = new ArrayList<>(random.ints(1, HUNDREDTHS_OF_THE_WHOLE)
                .distinct()
                .limit(members - 1L)
                .sorted()
                .boxed()
                .toList());
        cuts.add(HUNDREDTHS_OF_THE_WHOLE);
        return IntStream.range(0, members)
                .map(i -> cuts.get(i) - (i == 0 ? 0 : cuts.get(i - 1)))
                .boxed()
                .toList();
    }

    private void apply(UUID call) {
        List<Integer> shares = shares(2 + random.nextInt(8));
        Money amount = new Money(BigDecimal.valueOf(100 + random.nextInt(9_999_900), 2));
        List<Member> members = shares.stream()
                .map(share -> new Member(UUID.randomUUID(), new Percentage(BigDecimal.valueOf(share, 2)), null))
                .toList();
        applications.recommended(
                Asked.of(call, members.get(0).organisation(), amount.amount().toPlainString())
                        .by(new Partnership("Some", null, members)),
                "1.00");
        SortedMap<String, Fraction> weights = new TreeMap<>();
        for (int i = 0; i < shares.size(); i++) {
            weights.put(
                    "member " + i,
                    Fraction.of(BigDecimal.valueOf(shares.get(i)), BigDecimal.valueOf(HUNDREDTHS_OF_THE_WHOLE)));
        }
        List<Portion> portions =
                List.copyOf(LargestRemainder.share(amount, weights).values());
        for (int i = 0; i < shares.size(); i++) {
            expected.put(members.get(i).organisation(), portions.get(i).amount());
        }
    }

    @Test
    void eachMemberHasWhatTheLargestRemaindersGiveItAndTheyAddUp() {
        UUID fund = region.fundWith("9000000.00");
        UUID call = applications.call(fund, "9000000.00");
        IntStream.range(0, PARTNERSHIPS).forEach(i -> apply(call));
        GroupedSums sums = distributions.sums(
                new DistributionScope(Grants.YEAR, DistributionBasis.RECEIVED, fund, Grants.YEAR.lastDay()));
        var asked = new HashMap<UUID, Money>();
        sums.byOrganisation().forEach((organisation, each) -> asked.put(organisation, each.requested()));
        assertThat(asked).isEqualTo(expected);
        assertThat(sums.total().requested()).isEqualTo(Money.total(expected.values(), each -> each));
        assertThat(sums.total().applications()).isEqualTo(PARTNERSHIPS);
    }
}
