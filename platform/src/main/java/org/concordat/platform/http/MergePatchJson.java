package org.concordat.platform.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/**
 * Lets an {@code Optional} of a merge patch tell "not mentioned" ({@code null}) from "remove it" (empty), which RFC 7396
 * keeps apart.
 */
@Singleton
public class MergePatchJson implements ObjectMapperCustomizer {

    @Override
    public int priority() {
        // after Quarkus has registered its own modules: the last one that reads a type wins
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        var module = new Jdk8Module() {
            @Override
            public Object getTypeId() {
                // Quarkus has registered the module as it comes; a second one of the same type would be skipped
                return MergePatchJson.class.getName();
            }
        };
        mapper.registerModule(module.configureReadAbsentAsNull(true));
    }
}
