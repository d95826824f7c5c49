package org.concordat.funding.register.offer.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.register.offer.KnownOffer;
import org.concordat.funding.register.offer.OfferLevel;
import org.concordat.funding.register.offer.SupportOffers;
import org.concordat.platform.persistence.Sql;

/** The local copy of support offers. */
@ApplicationScoped
public class JpaSupportOffers implements SupportOffers {

    private static final String[] FROM_NATIONAL_TO_LOCAL =
            Arrays.stream(OfferLevel.values()).map(Enum::name).toArray(String[]::new);

    private final Sql sql;

    JpaSupportOffers(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public void learn(KnownOffer offer, long version) {
        sql.update(
                """
                insert into known_support_offer (id, version, level, offered_by, offered_by_name, what, objective, offered_to,
                    valid_from, valid_until)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update
                set version = excluded.version, level = excluded.level, offered_by = excluded.offered_by,
                    offered_by_name = excluded.offered_by_name, what = excluded.what, objective = excluded.objective,
                    offered_to = excluded.offered_to, valid_from = excluded.valid_from, valid_until = excluded.valid_until
                where known_support_offer.version < excluded.version""",
                offer.id(),
                version,
                offer.level().name(),
                offer.offeredBy(),
                offer.offeredByName(),
                offer.what(),
                offer.objective(),
                offer.offeredTo(),
                offer.validFrom(),
                offer.validUntil());
    }

    @Override
    public List<KnownOffer> inForce(
            Collection<UUID> objectives, Collection<UUID> organisations, LocalDate on, int atMost) {
        return sql.list(
                """
                select id, level, offered_by, offered_by_name, what, objective, offered_to, valid_from, valid_until
                from known_support_offer
                where objective = any (?) and (offered_to is null or offered_to = any (?))
                and valid_from <= ? and (valid_until is null or valid_until >= ?)
                order by array_position(?, level), valid_from, id
                limit ?""",
                JpaSupportOffers::offer,
                objectives.toArray(UUID[]::new),
                organisations.toArray(UUID[]::new),
                on,
                on,
                FROM_NATIONAL_TO_LOCAL,
                atMost);
    }

    private static KnownOffer offer(ResultSet row) throws SQLException {
        return new KnownOffer(
                row.getObject("id", UUID.class),
                OfferLevel.valueOf(row.getString("level")),
                row.getObject("offered_by", UUID.class),
                row.getString("offered_by_name"),
                row.getString("what"),
                row.getObject("objective", UUID.class),
                row.getObject("offered_to", UUID.class),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class));
    }
}
