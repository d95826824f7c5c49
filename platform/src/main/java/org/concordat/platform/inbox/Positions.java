package org.concordat.platform.inbox;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.concordat.platform.persistence.Sql;

/** How far each partition has been dealt with, whether handled or parked; what is behind the broker's end is the lag. */
@ApplicationScoped
public class Positions {

    private static final String ADVANCE = """
            insert into inbox_position (topic, partition, next_offset) values (?, ?, ?)
            on conflict (topic, partition)
            do update set next_offset = greatest(inbox_position.next_offset, excluded.next_offset)""";

    private final Sql sql;

    Positions(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** Notes that a record is dealt with, in the transaction that does so. */
    void passed(ConsumerRecord<?, ?> record) {
        sql.update(ADVANCE, record.topic(), record.partition(), record.offset() + 1);
    }
}
