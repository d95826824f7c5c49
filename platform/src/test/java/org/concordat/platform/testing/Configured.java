package org.concordat.platform.testing;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;

/** Settings as a partnership that runs the service would make them. */
public final class Configured {

    private Configured() {}

    /**
     * @param mapping an interface with the settings of a feature
     * @param settings by their full names; what is left out has its default
     */
    public static <S> S as(Class<S> mapping, Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withMapping(mapping)
                .withSources(new PropertiesConfigSource(settings, "settings", 100))
                .build()
                .getConfigMapping(mapping);
    }
}
