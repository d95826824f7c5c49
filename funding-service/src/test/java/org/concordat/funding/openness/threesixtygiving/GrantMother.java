package org.concordat.funding.openness.threesixtygiving;

import static org.concordat.funding.award.award.Offers.line;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.award.award.AwardStatus;
import org.concordat.funding.fund.fund.SourceKind;
import org.concordat.funding.openness.awardregister.RegisteredAward;
import org.concordat.funding.openness.awardregister.RegisteredBeneficiary;
import org.concordat.funding.openness.awardregister.RegisteredDecision;
import org.concordat.funding.openness.awardregister.RegisteredOrganisation;
import org.concordat.funding.openness.awardregister.RegisteredOrigin;
import org.concordat.funding.register.organisation.Identifier;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.concordat.platform.value.Percentage;

/** An award of £60,000 to Allerdale over two years, £15,000 paid, as the register shows it; and what is changed of it. */
record GrantMother(
        String title,
        String summary,
        String partnershipName,
        UUID call,
        AwardStatus status,
        RegisteredOrganisation recipient) {

    static final UUID ID = UUID.fromString("01920000-0000-7000-8000-00000000000a");
    static final UUID CALL = UUID.fromString("01920000-0000-7000-8000-00000000000c");
    static final UUID ALLERDALE = UUID.fromString("01920000-0000-7000-8000-000000000003");
    static final Instant CHANGED = Instant.parse("2009-02-01T10:00:00Z");
    static final Publisher PUBLISHER = new Publisher(
            "360G-region",
            Grant.Organisation.named("GB-LAE-BOL", "Bolton Metropolitan Borough Council"),
            List.of("GB-LAE", "GB-CHC", "GB-COH"),
            "https://data.example.org/grants.json");

    static GrantMother award() {
        return new GrantMother(
                "Shared payroll",
                "One payroll for three councils",
                null,
                CALL,
                AwardStatus.ACTIVE,
                organisation("Allerdale", "GB-GSS", "E07000026"));
    }

    GrantMother called(String other) {
        return new GrantMother(other, summary, partnershipName, call, status, recipient);
    }

    GrantMother ofPartnership(String name) {
        return new GrantMother(title, summary, name, call, status, recipient);
    }

    GrantMother ofEarlierTimes() {
        return new GrantMother(title, null, partnershipName, null, status, recipient);
    }

    GrantMother in(AwardStatus other) {
        return new GrantMother(title, summary, partnershipName, call, other, recipient);
    }

    GrantMother to(RegisteredOrganisation other) {
        return new GrantMother(title, summary, partnershipName, call, status, other);
    }

    static RegisteredOrganisation organisation(String name, String scheme, String value) {
        return organisation(name, new Identifier(scheme, value));
    }

    static RegisteredOrganisation organisation(String name, Identifier... identifiers) {
        return new RegisteredOrganisation(ALLERDALE, name, List.of(identifiers));
    }

    RegisteredAward registered() {
        return new RegisteredAward(
                ID,
                title,
                summary,
                recipient,
                partnershipName,
                List.of(),
                status,
                new RegisteredOrigin(
                        UUID.randomUUID(), "Regional improvement", call, call == null ? null : "Tranche 2", "cumbria"),
                new RegisteredDecision(null, null, LocalDate.of(2008, 6, 1)),
                LocalDate.of(2008, 6, 10),
                null,
                List.of(line(FinancialYear.of("2009-10"), "20000.00"), line(FinancialYear.of("2008-09"), "40000.00")),
                Money.of("60000.00"),
                Money.of("20000.00"),
                Money.of("20000.00"),
                Money.of("5000.00"),
                List.of(new RegisteredBeneficiary(recipient, "cumbria", Percentage.WHOLE)));
    }

    GrantDetails details(SourceKind... sources) {
        return new GrantDetails(
                ID,
                "RIF",
                call == null ? null : Money.of("75000.00"),
                call == null ? null : Boolean.TRUE,
                List.of(sources),
                CHANGED);
    }

    Grant grant(SourceKind... sources) {
        return new GrantWriting(PUBLISHER).grant(registered(), details(sources));
    }
}
