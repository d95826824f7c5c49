package org.concordat.funding.openness.threesixtygiving;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concordat.funding.application.application.AmountLine;
import org.concordat.funding.award.award.AwardStatus;
import org.concordat.funding.fund.fund.SourceKind;
import org.concordat.funding.openness.awardregister.RegisteredAward;
import org.concordat.funding.openness.awardregister.RegisteredBeneficiary;
import org.concordat.funding.openness.awardregister.RegisteredOrganisation;
import org.concordat.funding.register.organisation.Identifier;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;

/** Writes an award of the register as a grant of the 360Giving Data Standard; each rule of the standard in one method. */
final class GrantWriting {

    /** "This should be under 140 characters long": the schema, title. */
    private static final int LONGEST_TITLE = 139;

    /** "Awarded to a single grantmaking organisation for onward distribution": codelist of regrant types. */
    private static final String COMMON_REGRANT = "FRG010";

    private static final String GSS = "GB-GSS";
    private static final String COMPANIES = "GB-COH";
    private static final Set<String> CHARITIES = Set.of("GB-CHC", "GB-SC", "GB-NIC");
    private static final String VOCABULARY = "Where the fund's money comes from";

    private final Publisher publisher;

    GrantWriting(Publisher publisher) {
        this.publisher = publisher;
    }

    /** An award that was withdrawn before anything was paid is no grant; the register still shows it. */
    static boolean isGrant(RegisteredAward award) {
        return award.status() != AwardStatus.WITHDRAWN;
    }

    Grant grant(RegisteredAward award, GrantDetails details) {
        return new Grant(
                publisher.identify(award.id()),
                title(award),
                award.summary() == null ? award.title() : award.summary(),
                "GBP",
                details.requested() == null ? null : number(details.requested()),
                number(award.total()),
                number(award.paid().minus(award.returned())),
                award.decision().decidedOn(),
                plannedDates(award),
                List.of(recipient(award.recipient())),
                List.of(publisher.funder()),
                List.of(programme(award, details)),
                details.openCall() == null ? null : details.openCall() ? "Yes" : "No",
                award.beneficiaries().stream().map(GrantWriting::location).toList(),
                sources(details),
                regrantType(award),
                details.changedAt(),
                publisher.address());
    }

    private static String title(RegisteredAward award) {
        String title = award.title();
        return title.codePointCount(0, title.length()) <= LONGEST_TITLE
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE - 1)) + "…";
    }

    private static BigDecimal number(Money amount) {
        return amount.amount();
    }

    /** From the first to the last financial year for which it has money. */
    private static List<Grant.PlannedDates> plannedDates(RegisteredAward award) {
        List<FinancialYear> years = award.amounts().stream()
                .map(AmountLine::financialYear)
                .sorted(Comparator.naturalOrder())
                .toList();
        return years.isEmpty()
                ? List.of()
                : List.of(new Grant.PlannedDates(
                        years.get(0).firstDay(), years.get(years.size() - 1).lastDay()));
    }

    private Grant.Organisation recipient(RegisteredOrganisation organisation) {
        String id = publisher.identify(organisation);
        return new Grant.Organisation(
                id,
                name(organisation, id),
                numberIn(CHARITIES, organisation).orElse(null),
                numberIn(Set.of(COMPANIES), organisation).orElse(null));
    }

    /** The standard wants a name; what membership has not told of yet is called by its identifier. */
    private static String name(RegisteredOrganisation organisation, String identifier) {
        return organisation.name() == null ? identifier : organisation.name();
    }

    private static Optional<String> numberIn(Set<String> lists, RegisteredOrganisation organisation) {
        return organisation.identifiers().stream()
                .filter(identifier -> lists.contains(identifier.scheme()))
                .map(Identifier::value)
                .findFirst();
    }

    /** The call; for an award of earlier times its fund. */
    private static Grant.Programme programme(RegisteredAward award, GrantDetails details) {
        return award.origin().call() == null
                ? new Grant.Programme(details.fundCode(), award.origin().fundName())
                : new Grant.Programme(
                        award.origin().call().toString(), award.origin().callTitle());
    }

    private static Grant.Location location(RegisteredBeneficiary beneficiary) {
        RegisteredOrganisation organisation = beneficiary.organisation();
        Optional<String> code = numberIn(Set.of(GSS), organisation);
        return new Grant.Location(
                organisation.name(),
                "GB",
                code.orElse(null),
                code.flatMap(GeoCodeType::of).orElse(null));
    }

    /** Says of money that is passed on from whom it came. */
    private static List<Grant.Classification> sources(GrantDetails details) {
        return details.sources().stream()
                .map(source -> new Grant.Classification(VOCABULARY, source.name(), inWords(source)))
                .toList();
    }

    private static String inWords(SourceKind source) {
        return switch (source) {
            case GRANT -> "A government grant that is passed on";
            case SUBSCRIPTIONS -> "Subscriptions of the partnership's members";
            case OTHER -> "Another body";
        };
    }

    /** The lead of a partnership passes their shares on to the other members, so that theirs are not counted twice. */
    private static String regrantType(RegisteredAward award) {
        return award.partnershipName() == null ? null : COMMON_REGRANT;
    }
}
