package org.fengqiao.security;

import java.util.function.Predicate;
import java.util.stream.Stream;
import org.fengqiao.problem.ProblemWriter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationManagers;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.util.unit.DataSize;

/**
 * Two chains. {@code /v1} is for machine clients: no session, no cookie, hence nothing that a foreign page could
 * borrow. All else is for people: form, session cookie, CSRF tokens.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AdministratorProperties.class)
class SecurityConfiguration {

    private static final String CONTENT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
            + "frame-ancestors 'none'";
    private static final String[] PEOPLE = roles(role -> role != Role.MACHINE);
    /** Who works on registered matters; which of them, org.fengqiao.access decides. */
    private static final String[] CASEWORKERS = {Role.INTAKE.name(), Role.HANDLER.name(), Role.UNIT_HEAD.name(),
        Role.LEADER.name(), Role.SUPERVISION.name(), Role.MACHINE.name(), Role.ADMIN.name()};
    /** Of those, whoever reads pages. */
    private static final String[] CASE_PEOPLE = {Role.INTAKE.name(), Role.HANDLER.name(), Role.UNIT_HEAD.name(),
        Role.LEADER.name(), Role.SUPERVISION.name(), Role.ADMIN.name()};
    /** Who has decisions recorded: everybody but those who audit them. */
    private static final String[] DECIDERS = roles(role -> role != Role.AUDITOR);
    private static final String[] DECIDING_PEOPLE = roles(role -> role != Role.AUDITOR && role != Role.MACHINE);
    private static final String[] REGISTRARS = {Role.INTAKE.name(), Role.MACHINE.name(), Role.ADMIN.name()};
    /** Who must know who petitions, and so may find matters by it. */
    private static final String[] FINDERS = {Role.INTAKE.name(), Role.HANDLER.name(), Role.MACHINE.name()};
    private static final String[] HANDOVERS = {Role.UNIT_HEAD.name(), Role.LEADER.name(), Role.SUPERVISION.name(),
        Role.MACHINE.name(), Role.ADMIN.name()};
    /** Of those, whoever reads pages. */
    private static final String[] LEADING_PEOPLE = {Role.UNIT_HEAD.name(), Role.LEADER.name(), Role.SUPERVISION.name(),
        Role.ADMIN.name()};
    /** Who sees rosters with the cases in them. */
    private static final String[] ROSTERS = {Role.SCHEDULING.name(), Role.LEADER.name(), Role.ADMIN.name()};
    /** Who hands cases over to the roster and hears what came of them. */
    private static final String[] REGISTERS = {Role.SCHEDULING.name(), Role.MACHINE.name()};
    /** Who walks rounds or sees those of others; whose, org.fengqiao.round decides. */
    private static final String[] ROUNDS = {Role.HANDLER.name(), Role.UNIT_HEAD.name(), Role.SCHEDULING.name()};
    /** Who looks through recorded decisions. */
    private static final String[] DECISIONS = {Role.POLICY.name(), Role.SCHEDULING.name(), Role.ADMIN.name()};
    /** Who publishes rules, and who may look through and replay what they decided. */
    private static final String[] PUBLISHERS = {Role.POLICY.name(), Role.ADMIN.name()};

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    Exposure exposure(Environment environment) {
        return Exposure.of(environment);
    }

    @Bean
    ProblemWriter problemWriter() {
        return new ProblemWriter();
    }

    @Bean
    AuthenticationProvider signIn(AccountUsers users, PasswordEncoder encoder, Attempts attempts) {
        return new ThrottledSignIn(users, encoder, attempts);
    }

    @Bean
    @Order(1)
    SecurityFilterChain machines(HttpSecurity http, Standing standing, ProblemWriter writer, Exposure exposure) {
        ApiRefusals refusals = new ApiRefusals(writer);
        http.securityMatcher("/v1/**")
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .httpBasic(basic -> basic.authenticationEntryPoint(refusals))
                .addFilterBefore(new BearerTokenFilter(standing, refusals), BasicAuthenticationFilter.class)
                .exceptionHandling(errors -> errors.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .authorizeHttpRequests(requests -> requests
                        // First, as it comes most often: the rules are tried in their order.
                        .requestMatchers(HttpMethod.POST, "/v1/decisions").hasAnyRole(DECIDERS)
                        .requestMatchers(HttpMethod.PUT, "/v1/directory/**").hasRole(Role.ADMIN.name())
                        .requestMatchers(HttpMethod.POST, "/v1/policies/**").hasAnyRole(PUBLISHERS)
                        // Over all matters: never for somebody of a body that one of them may accuse.
                        .requestMatchers("/v1/subscriptions/**").access(outside(Role.ADMIN.name()))
                        .requestMatchers("/v1/audit/**").access(outside(Role.AUDITOR.name(), Role.ADMIN.name()))
                        .requestMatchers(HttpMethod.POST, "/v1/matters/*/erasure", "/v1/erasures")
                        .access(outside(Role.ADMIN.name()))
                        .requestMatchers(HttpMethod.POST, "/v1/ledger/rebuild/**")
                        .access(outside(Role.ADMIN.name()))
                        .requestMatchers("/v1/files/**").hasAnyRole(DECIDERS)
                        .requestMatchers(HttpMethod.POST, "/v1/matters", "/v1/matters/imports").hasAnyRole(REGISTRARS)
                        .requestMatchers(HttpMethod.POST, "/v1/ledger/handover").hasAnyRole(HANDOVERS)
                        .requestMatchers(HttpMethod.PUT, "/v1/ledger/duty-roster").hasAnyRole(HANDOVERS)
                        .requestMatchers("/v1/matters/search").hasAnyRole(FINDERS)
                        .requestMatchers("/v1/work-orders/**").hasAnyRole(REGISTRARS)
                        // A client tells and reads; what the law leaves to a person is not done by it.
                        .requestMatchers(HttpMethod.POST, "/v1/matters/*/papers/*/issue",
                                "/v1/matters/*/papers/*/revocation", "/v1/matters/*/links/**",
                                "/v1/campaigns/**", "/v1/notices/**").hasAnyRole(CASE_PEOPLE)
                        .requestMatchers("/v1/matters/**", "/v1/ledger/**", "/v1/signals/**", "/v1/notices/**",
                                "/v1/campaigns/**", "/v1/inquiries", "/v1/inquiries/**").hasAnyRole(CASEWORKERS)
                        .requestMatchers("/v1/rounds/**").hasAnyRole(ROUNDS)
                        // Anchors count what was decided: the difference of two says that there was something hidden.
                        .requestMatchers("/v1/receipts/**", "/v1/anchors")
                        .access(outside(Role.AUDITOR.name(), Role.ADMIN.name()))
                        .requestMatchers(HttpMethod.POST, "/v1/decisions/*/replay").access(outside(PUBLISHERS))
                        .requestMatchers("/v1/replays", "/v1/replays/**").access(outside(PUBLISHERS))
                        // A client finds by its id what it was answered; looking through all matters is for those
                        // who keep the rules, and never for somebody of a body that one of them may accuse.
                        .requestMatchers(HttpMethod.GET, "/v1/decisions").access(outside(DECISIONS))
                        .requestMatchers("/v1/decisions/*", "/v1/decisions/*/**")
                        .access(outside(Role.MACHINE.name(), Role.POLICY.name(), Role.SCHEDULING.name(),
                                Role.ADMIN.name()))
                        .requestMatchers("/v1/roster-cases/**", "/v1/roster-duties/**").hasAnyRole(REGISTERS)
                        .requestMatchers(HttpMethod.POST, "/v1/rosters/*/approval").hasRole(Role.LEADER.name())
                        .requestMatchers(HttpMethod.POST, "/v1/rosters/*/replies")
                        .hasAnyRole(Role.SCHEDULING.name(), Role.LEADER.name())
                        .requestMatchers(HttpMethod.GET, "/v1/rosters/**", "/v1/roster-jobs/**",
                                "/v1/roster-places/**").hasAnyRole(ROSTERS)
                        .requestMatchers(HttpMethod.POST, "/v1/grid-plans/*/approval").hasRole(Role.LEADER.name())
                        .requestMatchers(HttpMethod.GET, "/v1/grid-plans/**", "/v1/grid-jobs/**", "/v1/grid-places/**")
                        .hasAnyRole(ROSTERS)
                        .requestMatchers("/v1/grid-plans/**", "/v1/grid-jobs/**", "/v1/grid-places/**")
                        .hasRole(Role.SCHEDULING.name())
                        .requestMatchers("/v1/rosters/**", "/v1/roster-jobs/**", "/v1/roster-places/**",
                                "/v1/roster-feeds/**").hasRole(Role.SCHEDULING.name())
                        .anyRequest().authenticated());
        return hardened(http, writer, exposure);
    }

    @Bean
    @Order(2)
    SecurityFilterChain people(HttpSecurity http, Standing standing, ProblemWriter writer, Exposure exposure,
                               @Value("${spring.servlet.multipart.max-request-size:201MB}") DataSize largest) {
        http.addFilterBefore(new SessionCheck(standing), CsrfFilter.class);
        http.addFilterBefore(new UploadGate(largest.toBytes()), CsrfFilter.class);
        http.authorizeHttpRequests(requests -> requests
                        .requestMatchers("/sign-in", "/assets/**", "/webjars/htmx.org/**", "/favicon.ico",
                                "/actuator/health", "/actuator/health/**", "/error").permitAll()
                        // the token in the address is the right to read
                        .requestMatchers(HttpMethod.GET, "/feeds/*").permitAll()
                        // the code and its check are the right to ask; wrong ones are counted
                        .requestMatchers("/query", "/query/rating").permitAll()
                        .requestMatchers("/matters/new", "/matters/new/**", "/work-orders", "/work-orders/**")
                        .hasAnyRole(Role.INTAKE.name(), Role.ADMIN.name())
                        .requestMatchers("/matters/search").hasAnyRole(Role.INTAKE.name(), Role.HANDLER.name())
                        .requestMatchers("/work", "/work/**", "/units", "/campaigns", "/campaigns/**",
                                "/matters", "/matters.csv", "/matters/**", "/whistles", "/held-cases", "/principal")
                        .hasAnyRole(CASE_PEOPLE)
                        .requestMatchers("/duty-roster", "/duty-roster/**").hasAnyRole(LEADING_PEOPLE)
                        .requestMatchers("/rounds/**").hasAnyRole(ROUNDS)
                        .requestMatchers("/files/**").hasAnyRole(DECIDING_PEOPLE)
                        .requestMatchers("/accounts/**", "/subscriptions/**").access(outside(Role.ADMIN.name()))
                        .requestMatchers("/audit", "/audit/**")
                        .access(outside(Role.AUDITOR.name(), Role.ADMIN.name()))
                        .requestMatchers(HttpMethod.POST, "/policies/**").hasAnyRole(PUBLISHERS)
                        .requestMatchers(HttpMethod.POST, "/decisions/*/replay").access(outside(PUBLISHERS))
                        .requestMatchers("/replays", "/replays/**").access(outside(PUBLISHERS))
                        .requestMatchers("/decisions", "/decisions.csv", "/decisions/**").access(outside(DECISIONS))
                        .requestMatchers("/rosters/mine/**").hasRole(Role.LEADER.name())
                        .requestMatchers(HttpMethod.GET, "/rosters/**").hasAnyRole(ROSTERS)
                        .requestMatchers(HttpMethod.POST, "/rosters/*/approval").hasRole(Role.LEADER.name())
                        .requestMatchers(HttpMethod.POST, "/rosters/*/replies")
                        .hasAnyRole(Role.SCHEDULING.name(), Role.LEADER.name())
                        .requestMatchers("/rosters/**").hasRole(Role.SCHEDULING.name())
                        .requestMatchers(HttpMethod.GET, "/grids/**").hasAnyRole(ROSTERS)
                        .requestMatchers(HttpMethod.POST, "/grids/*/approval").hasRole(Role.LEADER.name())
                        .requestMatchers("/grids/**").hasRole(Role.SCHEDULING.name())
                        .requestMatchers("/swagger-ui/**", "/swagger-ui.html", "/v3/**", "/webjars/**").authenticated()
                        .anyRequest().hasAnyRole(PEOPLE))
                .formLogin(form -> form.loginPage("/sign-in").permitAll()
                        .failureHandler(new SignInFailure()))
                .httpBasic(basic -> basic.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/sign-in")))
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out")
                        .deleteCookies("FENGQIAO"))
                .exceptionHandling(errors -> errors.defaultAuthenticationEntryPointFor(
                        new PartialPageEntryPoint(), request -> request.getHeader("HX-Request") != null));
        return hardened(http, writer, exposure);
    }

    private static String[] roles(Predicate<Role> which) {
        return Stream.of(Role.values()).filter(which).map(Role::name).toArray(String[]::new);
    }

    /** Any of the roles, held by an account that acts for no body: nobody of an accused body looks through all matters. */
    private static AuthorizationManager<RequestAuthorizationContext> outside(String... roles) {
        AuthorizationManager<RequestAuthorizationContext> role = AuthorityAuthorizationManager.hasAnyRole(roles);
        return AuthorizationManagers.allOf(role, (who, request) -> new AuthorizationDecision(
                !(who.get().getPrincipal() instanceof AccountUser user) || user.body() == null));
    }

    private static SecurityFilterChain hardened(HttpSecurity http, ProblemWriter writer, Exposure exposure) {
        http.headers(headers -> headers
                .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .permissionsPolicyHeader(permissions -> permissions
                        .policy("camera=(), microphone=(), geolocation=(), interest-cohort=()")));
        if (exposure.local()) {
            http.addFilterBefore(new LocalHostFilter(writer), SecurityContextHolderFilter.class);
        }
        return http.build();
    }
}
