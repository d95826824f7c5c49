package org.concordat.programme.strategy.theme.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.concordat.platform.change.HasVersion;
import org.concordat.platform.change.History;
import org.concordat.platform.imports.ExampleCsv;
import org.concordat.platform.referencedata.ReferenceListRequest;
import org.concordat.platform.referencedata.ReferenceListResource;
import org.concordat.programme.strategy.theme.Theme;
import org.concordat.programme.strategy.theme.Themes;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Themes over HTTP. */
@Path("/v1/themes")
@Tag(name = "Themes", description = "The fields in which the partnership wants to improve")
@ExampleCsv("""
        code,name,parent
        EFFICIENCY,Efficiency,
        PROCUREMENT,Procurement,EFFICIENCY
        """)
public class ThemeResource
        extends ReferenceListResource<
                Theme, ThemeResource.CreateTheme, ThemeResource.AmendTheme, ThemeResource.ThemeView> {

    private final Themes themes;

    ThemeResource(Themes themes, History history) {
        super(themes, history);
        this.themes = themes;
    }

    /** A new theme, under another or under none. */
    @Schema(name = "NewTheme")
    public record CreateTheme(
            @NotNull
            @Size(max = 50)
            @Pattern(
                    regexp = ReferenceListRequest.CAPITALS,
                    message = "must be capitals, digits and underscores, such as PROCUREMENT")
            @Schema(examples = "PROCUREMENT", description = "Unique, and stays")
            String code,

            @NotBlank @Size(max = 100) @Schema(examples = "Procurement")
            String name,

            @Size(max = 50)
            @Schema(nullable = true, description = "Code of the theme that it stands under; under none when absent")
            String parent,

            @Schema(nullable = true) LocalDate effectiveOn,

            @Size(max = 2000) @Schema(nullable = true) String reason)
            implements ReferenceListRequest {}

    /** What is to change in a theme; what is left out stays. */
    @Schema(name = "ThemeAmendment")
    public record AmendTheme(
            @Size(max = 100) @Pattern(regexp = ReferenceListRequest.NOT_BLANK, message = "must not be blank")
            String name,

            @Size(max = 50) @Schema(description = "Code of the theme that it shall stand under")
            String parent,

            @Schema(nullable = true) LocalDate effectiveOn,

            @Size(max = 2000) @Schema(nullable = true) String reason)
            implements ReferenceListRequest {}

    /** A theme as callers see it. */
    @Schema(name = "Theme", description = "A field in which the partnership wants to improve")
    public record ThemeView(
            @JsonUnwrapped Theme.State state,

            @Schema(description = "Grows with each change; also the ETag")
            long version)
            implements HasVersion {}

    @Override
    protected Theme created(CreateTheme request) {
        return new Theme(request.code(), request.name(), request.parent());
    }

    @Override
    protected Consumer<Theme> change(AmendTheme request) {
        return themes.change(request.name(), request.parent());
    }

    @Override
    protected ThemeView view(Theme theme) {
        return new ThemeView(theme.state(), theme.version());
    }
}
