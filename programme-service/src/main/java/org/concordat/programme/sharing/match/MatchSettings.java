package org.concordat.programme.sharing.match;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What makes two organisations a match. */
@ConfigMapping(prefix = "concordat.programme.match")
public interface MatchSettings {

    /** Points for a project in the same service. */
    @WithDefault("3")
    int serviceArea();

    /** Points for a project with the same tool or method. */
    @WithDefault("2")
    int tool();

    /** Points for a project of the same theme. */
    @WithDefault("1")
    int theme();

    /** Points for a project that has come further. */
    @WithDefault("1")
    int furtherStage();

    /** From how many points on a match is suggested. */
    @WithDefault("3")
    int suggestsFrom();

    /** How many months a pair rests that declined. */
    @WithDefault("12")
    int restMonths();
}
