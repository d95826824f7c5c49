package org.concordat.membership.pledge.commitment.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.membership.pledge.commitment.Commitment;
import org.concordat.membership.pledge.commitment.CommitmentCoverageView;
import org.concordat.membership.pledge.commitment.CommitmentId;
import org.concordat.membership.pledge.commitment.NamedSignature;
import org.concordat.membership.pledge.commitment.Signature;
import org.concordat.membership.pledge.commitment.Signatures;
import org.concordat.membership.register.organisation.OrganisationId;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;
import org.concordat.platform.persistence.Sql;

/** Signatures in PostgreSQL. */
@ApplicationScoped
class JpaSignatures implements Signatures, PanacheAggregates<Signature> {

    private static final String WITH_NAME =
            "select new org.concordat.membership.pledge.commitment.NamedSignature(s, o.name)"
                    + " from Signature s join Organisation o on o.id = s.organisation";

    private final Sql sql;

    JpaSignatures(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public Optional<NamedSignature> named(UUID id) {
        return getEntityManager()
                .createQuery(WITH_NAME + " where s.id = :id", NamedSignature.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Signature> of(CommitmentId commitment, int edition, OrganisationId organisation) {
        String sameEdition = "commitment = ?1 and edition = ?2 and organisation = ?3";
        return find(sameEdition, commitment.value(), edition, organisation.value())
                .firstResultOptional();
    }

    @Override
    public List<Signature> by(Collection<UUID> organisations) {
        return list("organisation in ?1 order by id", organisations);
    }

    @Override
    public Page<NamedSignature> page(Signatures.Filter filter, PageRequest request) {
        return Listing.of(NamedSignature.class, WITH_NAME)
                .where("s.commitment = :commitment", "commitment", filter.commitment())
                .where("s.edition = :edition", "edition", filter.edition())
                .where("s.organisation = :organisation", "organisation", filter.organisation())
                .where("s.inherited = :inherited", "inherited", filter.inherited())
                .ascending("s.id", row -> row.signature().id())
                .tieBreaker("s.id", UUID.class, row -> row.signature().id())
                .page(getEntityManager(), request);
    }

    @Override
    public List<CommitmentCoverageView.Part> coverage(Commitment commitment, int edition, LocalDate day) {
        String[] types = commitment.details().organisationTypes().toArray(String[]::new);
        return sql.list(
                """
                select o.type, o.sub_region, reached.level,
                    count(*) as eligible, count(s.id) as signed, count(*) filter (where s.inherited) as to_confirm
                from organisation_as_at o
                left join signature s
                    on s.organisation = o.organisation and s.commitment = ? and s.edition = ? and s.signed_on <= ?
                left join lateral (
                    select l.level from signature_level l
                    where l.signature = s.id and l.reached_on <= ? order by l.position desc limit 1) reached on true
                where is_there(o, ?)
                    and (cardinality(?::text[]) = 0 or o.type = any (?))
                group by o.type, o.sub_region, reached.level""",
                row -> new CommitmentCoverageView.Part(
                        row.getString("type"),
                        row.getString("sub_region"),
                        row.getString("level"),
                        row.getLong("eligible"),
                        row.getLong("signed"),
                        row.getLong("to_confirm")),
                commitment.id(),
                edition,
                day,
                day,
                day,
                types,
                types);
    }
}
