package org.ascribe.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which role somebody of the directory has: the highest that the configuration gives to one of their groups. */
@ApplicationScoped
class DirectoryRoles {
    private final Map<Role, List<String>> groups = new EnumMap<>(Role.class);
    private final Optional<Role> everybody;

    @Inject
    DirectoryRoles(
            @ConfigProperty(name = "ascribe.oidc.readers") Optional<List<String>> readers,
            @ConfigProperty(name = "ascribe.oidc.reviewers") Optional<List<String>> reviewers,
            @ConfigProperty(name = "ascribe.oidc.editors") Optional<List<String>> editors,
            @ConfigProperty(name = "ascribe.oidc.admins") Optional<List<String>> admins,
            @ConfigProperty(name = "ascribe.oidc.everybody") Optional<String> everybody) {
        groups.put(Role.READER, readers.orElse(List.of()));
        groups.put(Role.REVIEWER, reviewers.orElse(List.of()));
        groups.put(Role.EDITOR, editors.orElse(List.of()));
        groups.put(Role.ADMIN, admins.orElse(List.of()));
        this.everybody = everybody.map(RoleForm::role);
    }

    /** Empty where none of the groups has one and nobody gets one without. */
    Optional<Role> of(Collection<String> memberOf) {
        return groups.entrySet().stream()
                .filter(each -> each.getValue().stream().anyMatch(memberOf::contains))
                .map(Map.Entry::getKey)
                .max(Role::compareTo)
                .or(() -> everybody);
    }
}
