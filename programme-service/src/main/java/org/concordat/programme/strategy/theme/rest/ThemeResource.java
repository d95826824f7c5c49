package org.concordat.programme.strategy.theme.rest;

import jakarta.ws.rs.Path;
import org.concordat.platform.change.History;
import org.concordat.platform.imports.ExampleCsv;
import org.concordat.platform.referencedata.CodeAndNameResource;
import org.concordat.programme.strategy.theme.Theme;
import org.concordat.programme.strategy.theme.Themes;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Themes over HTTP. */
@Path("/v1/themes")
@Tag(name = "Themes", description = "The fields in which the partnership wants to improve")
@ExampleCsv("""
        code,name
        EFFICIENCY,Efficiency
        """)
public class ThemeResource extends CodeAndNameResource<Theme> {

    ThemeResource(Themes themes, History history) {
        super(themes, Theme::new, history);
    }
}
