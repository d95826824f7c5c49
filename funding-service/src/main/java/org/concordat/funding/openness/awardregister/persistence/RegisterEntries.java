package org.concordat.funding.openness.awardregister.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.funding.application.application.AmountKind;
import org.concordat.funding.application.application.AmountLine;
import org.concordat.funding.award.award.AwardStatus;
import org.concordat.funding.openness.awardregister.FormerRecipient;
import org.concordat.funding.openness.awardregister.RegisteredAward;
import org.concordat.funding.openness.awardregister.RegisteredBeneficiary;
import org.concordat.funding.openness.awardregister.RegisteredDecision;
import org.concordat.funding.openness.awardregister.RegisteredOrganisation;
import org.concordat.funding.openness.awardregister.RegisteredOrigin;
import org.concordat.funding.register.organisation.Identifier;
import org.concordat.funding.register.organisation.Organisations;
import org.concordat.platform.money.Money;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.time.FinancialYear;
import org.concordat.platform.value.Percentage;

/** Reads all that the register shows of some awards, in as many statements however many they are. */
@ApplicationScoped
class RegisterEntries {

    private final Sql sql;
    private final Organisations organisations;

    RegisterEntries(AgroalDataSource dataSource, Organisations organisations) {
        this.sql = new Sql(dataSource);
        this.organisations = organisations;
    }

    /** What a table beside the awards says of one of them. */
    private record Part<T>(UUID award, T value) {}

    private record Former(UUID predecessor, LocalDate novatedOn) {}

    private record Benefit(UUID organisation, String subRegion, Percentage share) {}

    /** An award without what stands in other tables. */
    private record Main(
            UUID id,
            String title,
            String summary,
            UUID recipient,
            String partnershipName,
            AwardStatus status,
            RegisteredOrigin origin,
            RegisteredDecision decision,
            LocalDate acceptedOn,
            LocalDate endedOn,
            Money matchFunding,
            Money paid,
            Money returned) {}

    /** In the order of the ids. */
    List<RegisteredAward> of(List<UUID> ids) {
        UUID[] asked = ids.toArray(UUID[]::new);
        Map<UUID, Main> awards = main(asked).stream().collect(Collectors.toMap(Main::id, award -> award));
        Map<UUID, List<AmountLine>> amounts = byAward(amounts(asked));
        Map<UUID, List<Former>> former = byAward(former(asked));
        Map<UUID, List<Benefit>> benefits = byAward(benefits(asked));
        Set<UUID> named = Stream.of(
                        awards.values().stream().map(Main::recipient),
                        former.values().stream().flatMap(List::stream).map(Former::predecessor),
                        benefits.values().stream().flatMap(List::stream).map(Benefit::organisation))
                .flatMap(all -> all)
                .collect(Collectors.toSet());
        var naming = new Naming(organisations.names(named), organisations.identifiers(named));
        return ids.stream()
                .map(awards::get)
                .filter(Objects::nonNull)
                .map(award -> entry(
                        award,
                        naming,
                        former.getOrDefault(award.id(), List.of()),
                        amounts.getOrDefault(award.id(), List.of()),
                        benefits.getOrDefault(award.id(), List.of())))
                .toList();
    }

    private record Naming(Map<UUID, String> names, Map<UUID, List<Identifier>> identifiers) {

        RegisteredOrganisation of(UUID id) {
            return new RegisteredOrganisation(id, names.get(id), identifiers.getOrDefault(id, List.of()));
        }
    }

    private static RegisteredAward entry(
            Main award, Naming naming, List<Former> former, List<AmountLine> amounts, List<Benefit> benefits) {
        return new RegisteredAward(
                award.id(),
                award.title(),
                award.summary(),
                naming.of(award.recipient()),
                award.partnershipName(),
                former.stream()
                        .map(each -> new FormerRecipient(naming.of(each.predecessor()), each.novatedOn()))
                        .toList(),
                award.status(),
                award.origin(),
                award.decision(),
                award.acceptedOn(),
                award.endedOn(),
                amounts,
                Money.total(amounts, AmountLine::amount),
                award.matchFunding(),
                award.paid(),
                award.returned(),
                benefits.stream()
                        .map(each -> new RegisteredBeneficiary(
                                naming.of(each.organisation()), each.subRegion(), each.share()))
                        .toList());
    }

    private List<Main> main(UUID[] ids) {
        return sql.list("""
                select a.id, a.title, p.summary, a.recipient, p.partnership_name, a.status, a.fund, f.name as fund_name,
                    a.call, c.title as call_title, a.part, d.body, d.body_name, a.offered_on, a.accepted_on, a.ended_on,
                    a.match_funding, a.paid, a.returned
                from award a
                join fund f on f.id = a.fund
                left join funding_call c on c.id = a.call
                left join application p on p.id = a.application
                left join decision d on d.id = a.decision
                where a.id = any (?)""", RegisterEntries::main, (Object) ids);
    }

    private static Main main(ResultSet row) throws SQLException {
        return new Main(
                id(row, "id"),
                row.getString("title"),
                row.getString("summary"),
                id(row, "recipient"),
                row.getString("partnership_name"),
                AwardStatus.valueOf(row.getString("status")),
                new RegisteredOrigin(
                        id(row, "fund"),
                        row.getString("fund_name"),
                        id(row, "call"),
                        row.getString("call_title"),
                        row.getString("part")),
                new RegisteredDecision(id(row, "body"), row.getString("body_name"), day(row, "offered_on")),
                day(row, "accepted_on"),
                day(row, "ended_on"),
                new Money(row.getBigDecimal("match_funding")),
                new Money(row.getBigDecimal("paid")),
                new Money(row.getBigDecimal("returned")));
    }

    private List<Part<AmountLine>> amounts(UUID[] ids) {
        return sql.list(
                """
                select award, financial_year, kind, amount from award_amount where award = any (?)
                order by financial_year, kind desc""",
                row -> new Part<>(
                        id(row, "award"),
                        new AmountLine(
                                FinancialYear.of(row.getString("financial_year")),
                                AmountKind.valueOf(row.getString("kind")),
                                new Money(row.getBigDecimal("amount")))),
                (Object) ids);
    }

    private List<Part<Former>> former(UUID[] ids) {
        return sql.list(
                "select award, predecessor, novated_on from award_novation where award = any (?) order by position",
                row -> new Part<>(id(row, "award"), new Former(id(row, "predecessor"), day(row, "novated_on"))),
                (Object) ids);
    }

    /** Of an award of earlier times nobody has said who benefits; it is for who received it. */
    private List<Part<Benefit>> benefits(UUID[] ids) {
        return sql.list(
                """
                with benefit as (
                    select a.id, a.offered_on, b.organisation, b.share, b.position
                    from award a join application_beneficiary b on b.application = a.application
                    where a.id = any (?)
                    union all
                    select a.id, a.offered_on, coalesce(n.predecessor, a.recipient), 100, 0
                    from award a left join award_novation n on n.award = a.id and n.position = 0
                    where a.id = any (?) and a.application is null)
                select b.id, b.organisation, o.sub_region, b.share
                from benefit b
                left join organisation_as_at o on o.organisation = b.organisation and o.true_from <= b.offered_on
                    and (o.true_until is null or o.true_until > b.offered_on)
                order by b.position""",
                row -> new Part<>(
                        id(row, "id"),
                        new Benefit(
                                id(row, "organisation"),
                                row.getString("sub_region"),
                                new Percentage(row.getBigDecimal("share")))),
                ids,
                ids);
    }

    private static <T> Map<UUID, List<T>> byAward(Collection<Part<T>> parts) {
        return parts.stream()
                .collect(Collectors.groupingBy(Part::award, Collectors.mapping(Part::value, Collectors.toList())));
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
