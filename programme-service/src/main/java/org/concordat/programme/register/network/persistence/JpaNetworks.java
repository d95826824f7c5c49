package org.concordat.programme.register.network.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.concordat.platform.persistence.Sql;
import org.concordat.programme.register.network.KnownNetwork;
import org.concordat.programme.register.network.KnownNetwork.Participant;
import org.concordat.programme.register.network.Networks;

/** The local copy of networks. */
@ApplicationScoped
public class JpaNetworks implements Networks {

    private final Sql sql;

    JpaNetworks(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public void learn(KnownNetwork network, long version) {
        int news = sql.update("""
                insert into known_network (id, version, name) values (?, ?, ?)
                on conflict (id) do update set version = excluded.version, name = excluded.name
                where known_network.version < excluded.version""", network.id(), version, network.name());
        if (news > 0) {
            sql.update("delete from known_network_participant where network = ?", network.id());
            sql.update(
                    """
                    insert into known_network_participant (network, organisation, joined_on, left_on)
                    select ?, organisation, joined_on::date, left_on::date
                    from unnest(?::uuid[], ?::text[], ?::text[]) as told (organisation, joined_on, left_on)""",
                    network.id(),
                    texts(network, Participant::organisation),
                    texts(network, Participant::joinedOn),
                    texts(network, Participant::leftOn));
        }
    }

    private static String[] texts(KnownNetwork network, Function<Participant, ?> what) {
        return network.participants().stream()
                .map(what)
                .map(value -> Objects.toString(value, null))
                .toArray(String[]::new);
    }

    @Override
    public boolean isTold(UUID id) {
        return sql.one("select 1 from known_network where id = ?", row -> true, id)
                .isPresent();
    }

    @Override
    public List<UUID> participants(UUID id, LocalDate day) {
        return sql.list("""
                select distinct organisation from known_network_participant
                where network = ? and joined_on <= ? and (left_on is null or left_on > ?)""", row -> row.getObject("organisation", UUID.class), id, day, day);
    }
}
