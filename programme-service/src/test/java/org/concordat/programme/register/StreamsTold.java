package org.concordat.programme.register;

import io.agroal.api.AgroalDataSource;
import java.util.UUID;

/** What funding tells of the streams of money. */
public final class StreamsTold extends CodesTold {

    private static final String TOPIC = "funding.funding-streams";
    public static final String CREATED = "concordat.funding.funding-stream-created.v1";
    public static final String AMENDED = "concordat.funding.funding-stream-amended.v1";

    public StreamsTold(AgroalDataSource dataSource) {
        super(dataSource, "funding_stream", TOPIC, CREATED);
    }

    public static String state(String code) {
        return """
                {"state":{"id":"%s","code":"%s","name":"A stream","restricted":true,"addedLater":1},
                 "changed":["code"]}""".formatted(UUID.randomUUID(), code);
    }

    @Override
    protected String dataOf(String code) {
        return state(code);
    }
}
