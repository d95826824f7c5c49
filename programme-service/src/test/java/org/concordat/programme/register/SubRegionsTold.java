package org.concordat.programme.register;

import io.agroal.api.AgroalDataSource;
import java.util.UUID;

/** What membership tells of the parts of the region. */
public final class SubRegionsTold extends CodesTold {

    private static final String TOPIC = "membership.sub-regions";
    public static final String CREATED = "concordat.membership.sub-region-created.v1";
    public static final String AMENDED = "concordat.membership.sub-region-amended.v1";

    public SubRegionsTold(AgroalDataSource dataSource) {
        super(dataSource, "sub_region", TOPIC, CREATED);
    }

    public static String state(String code) {
        return """
                {"state":{"id":"%s","code":"%s","name":"A part","addedLater":1},"changed":["code"]}""".formatted(UUID.randomUUID(), code);
    }

    @Override
    protected String dataOf(String code) {
        return state(code);
    }
}
