package org.concordat.funding.application.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.concordat.funding.register.organisation.OrganisationId;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;
import org.concordat.platform.value.Percentage;

class ApplicationPropertyTest {

    @Property
    void howeverOrganisationsFollowEachOtherTheSharesStayWhole(
            @ForAll @IntRange(min = 2, max = 30) int number, @ForAll Random random) {
        List<UUID> organisations =
                IntStream.range(0, number).mapToObj(i -> UUID.randomUUID()).toList();
        List<Percentage> shares = Percentage.equalShares(number);
        var members = IntStream.range(0, number)
                .mapToObj(i -> new Member(organisations.get(i), shares.get(i), null))
                .toList();
        var application = new Application(
                UUID.randomUUID(),
                new OrganisationId(organisations.get(0)),
                ApplicationMother.asking(
                        new Partnership("All", null, members), ApplicationMother.proposal(), "100.00"));
        for (int i = 0; i < number; i++) {
            UUID ended = organisations.get(random.nextInt(number));
            UUID successor = organisations.get(random.nextInt(number));
            application.succeed(new OrganisationId(ended), new OrganisationId(successor));
            assertThat(Percentage.makeUpTheWhole(application.partnership().members().stream()
                            .map(Member::share)
                            .toList()))
                    .isTrue();
            assertThat(Percentage.makeUpTheWhole(application.details().beneficiaries().stream()
                            .map(Beneficiary::share)
                            .toList()))
                    .isTrue();
            assertThat(application.isParty(application.applicant())).isTrue();
        }
    }

    @Property
    void theAmountsAddUpToTheTotalOrTheApplicationIsRefused(
            @ForAll List<@IntRange(min = 1, max = 100_000_000) Integer> pence,
            @ForAll @IntRange(min = -1, max = 1) int difference) {
        List<AmountLine> lines = IntStream.range(0, Math.min(pence.size(), 50))
                .mapToObj(i -> new AmountLine(
                        new FinancialYear(2008 + i),
                        AmountKind.REVENUE,
                        new Money(BigDecimal.valueOf(pence.get(i), 2))))
                .toList();
        Money total = Money.total(lines, AmountLine::amount).plus(new Money(BigDecimal.valueOf(difference, 2)));
        var details = new ApplicationDetails(
                null, ApplicationMother.proposal(), total, lines, List.of(), List.of(), List.of());
        if (difference == 0) {
            assertThat(ApplicationMother.draft(details).requested()).isEqualTo(total);
        } else {
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> ApplicationMother.draft(details));
        }
    }
}
