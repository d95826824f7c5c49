package org.concordat.platform.testing.bad;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/** Bounds a setting by a constraint. */
@ConfigMapping(prefix = "bad")
public interface BadSettings {
    @Min(0)
    @WithDefault("0")
    int days();
}
