package org.concordat.programme.strategy.theme;

/** The codes of a theme and of all that stand under it. For queries, which put it behind {@code in}. */
public final class ThemesUnder {

    /** In SQL; the parameter is the code of the theme. */
    public static final String SQL = "(select themes_under(?))";

    private ThemesUnder() {}

    /** In the query language of Jakarta Persistence; the parameter of this name is the code of the theme. */
    public static String jpql(String parameter) {
        return "(select cast(function('themes_under', :%s) as String))".formatted(parameter);
    }
}
