package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"strings"

	"github.com/prometheus/client_golang/prometheus"
	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/labels"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/client-go/kubernetes/fake"
	"k8s.io/client-go/testing"
	"k8s.io/client-go/tools/cache"

	monitoringv1 "github.com/prometheus-operator/prometheus-operator/pkg/apis/monitoring/v1"
	monitoringv1alpha1 "github.com/prometheus-operator/prometheus-operator/pkg/apis/monitoring/v1alpha1"
	"github.com/prometheus-operator/prometheus-operator/pkg/assets"
	"github.com/prometheus-operator/prometheus-operator/pkg/k8s"
	"github.com/prometheus-operator/prometheus-operator/pkg/operator"
	prompkg "github.com/prometheus-operator/prometheus-operator/pkg/prometheus"
)

// outcome tells what the operator does for one Prometheus: why it makes no configuration, or the configuration; and what it
// says of each object that it rejects, by "kind namespace/name".
type outcome struct {
	Object        string            `json:"object"`
	Fault         string            `json:"fault,omitempty"`
	Rejected      map[string]string `json:"rejected"`
	Configuration string            `json:"configuration,omitempty"`
}

// cluster holds what the operator would read from the API server.
type cluster struct {
	client     *fake.Clientset
	namespaces cache.SharedIndexInformer
	monitors   map[string][]runtime.Object
}

func newCluster(objects []*unstructured.Unstructured) (*cluster, error) {
	made := &cluster{
		namespaces: cache.NewSharedIndexInformer(&cache.ListWatch{}, &corev1.Namespace{}, 0, cache.Indexers{}),
		monitors:   map[string][]runtime.Object{},
	}
	var read []runtime.Object
	for _, object := range objects {
		var typed runtime.Object
		switch object.GetKind() {
		case "Namespace":
			typed = &corev1.Namespace{}
		case "Secret":
			typed = &corev1.Secret{}
		case "ConfigMap":
			typed = &corev1.ConfigMap{}
		case "ServiceMonitor":
			typed = &monitoringv1.ServiceMonitor{}
		case "PodMonitor":
			typed = &monitoringv1.PodMonitor{}
		case "Probe":
			typed = &monitoringv1.Probe{}
		case "ScrapeConfig":
			typed = &monitoringv1alpha1.ScrapeConfig{}
		default:
			continue
		}
		if err := runtime.DefaultUnstructuredConverter.FromUnstructured(object.Object, typed); err != nil {
			return nil, fmt.Errorf("%s %s: %w", object.GetKind(), object.GetName(), err)
		}
		switch one := typed.(type) {
		case *corev1.Namespace:
			if err := made.namespaces.GetIndexer().Add(withItsName(one)); err != nil {
				return nil, err
			}
		case *corev1.Secret:
			read = append(read, withData(one))
		case *corev1.ConfigMap:
			read = append(read, one)
		default:
			made.monitors[object.GetKind()] = append(made.monitors[object.GetKind()], typed)
		}
	}
	made.client = fake.NewSimpleClientset(read...)
	made.client.PrependReactor("get", "*", refuseNoName)
	return made, nil
}

// refuseNoName says what a client says before it asks a server; the pretended one asks.
func refuseNoName(action testing.Action) (bool, runtime.Object, error) {
	if action.(testing.GetAction).GetName() == "" {
		return true, nil, errors.New("resource name may not be empty")
	}
	return false, nil, nil
}

// withItsName adds the label that the API server gives every Namespace.
func withItsName(namespace *corev1.Namespace) *corev1.Namespace {
	if namespace.Labels == nil {
		namespace.Labels = map[string]string{}
	}
	namespace.Labels[corev1.LabelMetadataName] = namespace.Name
	return namespace
}

// withData moves the texts of a Secret to where the API server keeps them.
func withData(secret *corev1.Secret) *corev1.Secret {
	if secret.Data == nil {
		secret.Data = map[string][]byte{}
	}
	for key, text := range secret.StringData {
		secret.Data[key] = []byte(text)
	}
	return secret
}

func (c *cluster) list(kind string) prompkg.ListAllByNamespaceFn {
	return func(namespace string, selector labels.Selector, found cache.AppendFunc) error {
		for _, one := range c.monitors[kind] {
			meta := one.(metav1.Object)
			if meta.GetNamespace() == namespace && selector.Matches(labels.Set(meta.GetLabels())) {
				found(one)
			}
		}
		return nil
	}
}

func (c *cluster) outcomeOf(ctx context.Context, object *unstructured.Unstructured) (told outcome) {
	told = outcome{Object: object.GetKind() + " " + object.GetNamespace() + "/" + object.GetName(), Rejected: map[string]string{}}
	defer func() {
		if fault := recover(); fault != nil { // a bug of the operator, which would crash it
			told.Fault = fmt.Sprint("panic: ", fault)
		}
	}()
	configuration, err := c.configurationOf(ctx, object, told.Rejected)
	if err != nil {
		told.Fault = err.Error()
	}
	told.Configuration = string(configuration)
	return told
}

// configurationOf does what sync of the operator does up to the Secret with the configuration, with the feature gates as they are
// by default, on a Kubernetes of today.
func (c *cluster) configurationOf(ctx context.Context, object *unstructured.Unstructured, rejected map[string]string) ([]byte, error) {
	var owner monitoringv1.PrometheusInterface = &monitoringv1.Prometheus{}
	if object.GetKind() == "PrometheusAgent" {
		owner = &monitoringv1alpha1.PrometheusAgent{}
	}
	if err := runtime.DefaultUnstructuredConverter.FromUnstructured(object.Object, owner); err != nil {
		return nil, err
	}
	logger := slog.New(rejections{rejected: rejected})
	store := assets.NewStoreBuilder(c.client.CoreV1(), c.client.CoreV1())
	metrics := operator.NewMetrics(prometheus.NewRegistry())
	selector, err := prompkg.NewResourceSelector(logger, owner, store, c.namespaces, metrics, operator.NewFakeRecorder(1000, owner.(runtime.Object)))
	if err != nil {
		return nil, err
	}
	services, err := selector.SelectServiceMonitors(ctx, c.list("ServiceMonitor"))
	if err != nil {
		return nil, err
	}
	pods, err := selector.SelectPodMonitors(ctx, c.list("PodMonitor"))
	if err != nil {
		return nil, err
	}
	probes, err := selector.SelectProbes(ctx, c.list("Probe"))
	if err != nil {
		return nil, err
	}
	configs, err := selector.SelectScrapeConfigs(ctx, c.list("ScrapeConfig"))
	if err != nil {
		return nil, err
	}
	options := []prompkg.ConfigGeneratorOption{prompkg.WithEndpointSliceSupport(), prompkg.WithPrometheusTopologySharding(), prompkg.WithPodTopologyLabelsSupport()}
	server, isServer := owner.(*monitoringv1.Prometheus)
	if isServer {
		options = append(options, prompkg.WithPrometheusRetentionPolicies())
	}
	generator, err := prompkg.NewConfigGenerator(logger, owner, options...)
	if err != nil {
		return nil, err
	}
	common := owner.GetCommonPrometheusFields()
	if err := prompkg.AddAPIServerConfigToStore(ctx, store, owner.GetObjectMeta().GetNamespace(), common.APIServerConfig); err != nil {
		return nil, err
	}
	if err := prompkg.AddScrapeClassesToStore(ctx, store, owner.GetObjectMeta().GetNamespace(), common.ScrapeClasses); err != nil {
		return nil, err
	}
	secrets := c.client.CoreV1().Secrets(owner.GetObjectMeta().GetNamespace())
	additional, err := k8s.LoadSecretRef(ctx, logger, secrets, common.AdditionalScrapeConfigs)
	if err != nil {
		return nil, err
	}
	if isServer {
		return generator.GenerateServerConfiguration(server, services.ValidResources(), pods.ValidResources(), probes.ValidResources(), configs.ValidResources(), store, additional, nil, nil, nil)
	}
	return generator.GenerateAgentConfiguration(services.ValidResources(), pods.ValidResources(), probes.ValidResources(), configs.ValidResources(), store, additional)
}

// rejections is a log that keeps what the operator says when it leaves an object out.
type rejections struct {
	kind     string
	rejected map[string]string
}

func (r rejections) Enabled(context.Context, slog.Level) bool { return true }
func (r rejections) WithGroup(string) slog.Handler            { return r }
func (r rejections) WithAttrs(attrs []slog.Attr) slog.Handler {
	for _, attr := range attrs {
		if attr.Key == "kind" {
			r.kind = strings.TrimSuffix(attr.Value.String(), "s")
		}
	}
	return r
}

func (r rejections) Handle(_ context.Context, record slog.Record) error {
	if record.Message != "skipping object" {
		return nil
	}
	said := map[string]string{}
	record.Attrs(func(attr slog.Attr) bool {
		said[attr.Key] = attr.Value.String()
		return true
	})
	r.rejected[r.kind+" "+said["object"]] = said["error"]
	return nil
}
