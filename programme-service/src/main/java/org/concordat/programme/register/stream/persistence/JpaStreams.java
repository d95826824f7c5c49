package org.concordat.programme.register.stream.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import org.concordat.programme.register.code.persistence.JpaKnownCodes;
import org.concordat.programme.register.stream.Streams;

/** The local copy of funding streams. */
@Singleton
public class JpaStreams extends JpaKnownCodes<Streams.KnownStream> implements Streams {

    JpaStreams(AgroalDataSource dataSource) {
        super(dataSource, "funding_stream");
    }

    @Override
    public void learn(KnownStream stream, long version) {
        sql().update("""
                insert into funding_stream (id, version, code, name, restricted) values (?, ?, ?, ?, ?)
                on conflict (id) do update
                set version = excluded.version, code = excluded.code, name = excluded.name,
                    restricted = excluded.restricted
                where funding_stream.version < excluded.version""", stream.id(), version, stream.code(), stream.name(), stream.restricted());
    }
}
