package org.concordat.programme.register;

import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import java.time.Duration;
import java.util.UUID;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.testing.Kafka;

/** What membership tells of the parts of the region. */
public final class SubRegionsTold {

    public static final String TOPIC = "membership.sub-regions";
    public static final String CREATED = "concordat.membership.sub-region-created.v1";
    public static final String AMENDED = "concordat.membership.sub-region-amended.v1";

    private final Sql sql;

    public SubRegionsTold(AgroalDataSource dataSource) {
        sql = new Sql(dataSource);
    }

    public void are(String... codes) {
        for (String code : codes) {
            if (sql.one("select 1 from sub_region where code = ?", row -> true, code)
                    .isEmpty()) {
                tell(CREATED, UUID.randomUUID(), 0, state(code));
            }
        }
    }

    public static String state(String code) {
        return """
                {"state":{"id":"%s","code":"%s","name":"A part","addedLater":1},"changed":["code"]}""".formatted(UUID.randomUUID(), code);
    }

    /** Returns once the event is handled. */
    public void tell(String type, UUID subRegion, long version, String data) {
        UUID event = UUID.randomUUID();
        Kafka.send(TOPIC, event, type, subRegion, version, "2008-04-01", data);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> sql.one("select 1 from inbox where event_id = ?", row -> true, event)
                        .isPresent());
    }
}
